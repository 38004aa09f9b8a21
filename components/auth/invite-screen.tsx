'use client';

import { useQuery } from '@tanstack/react-query';
import { UserPlus } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { Skeleton } from '@/components/ui/skeleton';
import { isolate } from '@/i18n/isolate';
import { AcceptInvitation } from './accept-invitation';

/** What the link offers, and the way in. */
export function InviteScreen({ token }: { token: string }) {
  const t = useTranslations('auth.invite');
  const trpc = useTRPC();
  const errorText = useErrorText();
  const offer = useQuery(trpc.invitation.get.queryOptions({ token }));
  if (offer.isPending) return <Skeleton className="h-48 w-full" />;
  if (offer.isError)
    return (
      <div className="flex flex-col items-start gap-4">
        <div className="flex flex-col gap-2">
          <h1 className="font-semibold text-xl">{t('goneTitle')}</h1>
          <p className="text-muted-foreground">{errorText(offer.error)}</p>
        </div>
        <Button asChild variant="outline">
          <Link href="/sign-in">{t('home')}</Link>
        </Button>
      </div>
    );
  const { workspaceName, inviterName, email, role } = offer.data;
  return (
    <div className="flex flex-col gap-4">
      <UserPlus aria-hidden className="size-6 text-primary" />
      <div className="flex flex-col gap-1">
        <h1 className="font-semibold text-xl">{t('title', { workspace: isolate(workspaceName) })}</h1>
        <p className="text-muted-foreground">
          {t('text', {
            inviter: isolate(inviterName),
            email: isolate(email),
            role: t(`roles.${role}`),
          })}
        </p>
      </div>
      <AcceptInvitation token={token} offer={offer.data} />
    </div>
  );
}
