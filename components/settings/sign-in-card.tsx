'use client';

import { useTranslations } from 'next-intl';
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from '@/components/ui/card';
import { Separator } from '@/components/ui/separator';
import { EmailForm } from './email-form';
import { PasswordForm } from './password-form';

/** What one signs in with. */
export function SignInCard() {
  const t = useTranslations('settings.account');
  return (
    <Card>
      <CardHeader>
        <CardTitle>{t('signIn')}</CardTitle>
        <CardDescription>{t('signInText')}</CardDescription>
      </CardHeader>
      <CardContent className="flex flex-col gap-4">
        <EmailForm />
        <Separator />
        <PasswordForm />
      </CardContent>
    </Card>
  );
}
