'use client';

import { useTranslations } from 'next-intl';
import { Callout } from '@/components/ui/callout';
import { safeNext } from './safe-next';
import { SignInForm } from './sign-in-form';

export function SignInScreen(props: { next?: string; email?: string; hasNoWorkspace: boolean }) {
  const t = useTranslations('auth.signIn');
  return (
    <div className="flex flex-col gap-4">
      <div>
        <h1 className="font-semibold text-xl">{t('title')}</h1>
        <p className="text-muted-foreground">{t('text')}</p>
      </div>
      {props.hasNoWorkspace && <Callout tone="warning">{t('noWorkspace')}</Callout>}
      <SignInForm
        email={props.email}
        // A full load: the session changes what every part of the page may show.
        onDone={() => window.location.assign(safeNext(props.next))}
      />
      <p className="border-border border-t pt-3 text-muted-foreground text-xs">{t('firstTime')}</p>
    </div>
  );
}
