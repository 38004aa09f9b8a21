'use client';

import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { appErrorOf } from '@/components/trpc/app-error-of';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { isolate } from '@/i18n/isolate';
import type { InvitationOffer } from '@/server/read/views/user-views';
import { JoinForm } from './join-form';
import { SignInForm } from './sign-in-form';
import { signInWithPassword } from './sign-in-with-password';

/** A new person chooses a password; who has an account signs in to it and accepts. */
export function AcceptInvitation({ token, offer }: { token: string; offer: InvitationOffer }) {
  const t = useTranslations('auth.invite');
  const trpc = useTRPC();
  const errorText = useErrorText();
  const user = useQuery(trpc.user.get.queryOptions(undefined, { retry: false, enabled: offer.hasAccount }));
  const accept = useMutation(
    trpc.invitation.accept.mutationOptions({
      onSuccess: async ({ workspaceSlug, email }, { password }) => {
        if (password) await signInWithPassword(email, password);
        window.location.assign(`/w/${workspaceSlug}`);
      },
    }),
  );
  const failure = accept.error && <Callout tone="danger">{errorText(accept.error)}</Callout>;
  if (!offer.hasAccount)
    return (
      <>
        {failure}
        <JoinForm busy={accept.isPending} onJoin={(person) => accept.mutate({ token, ...person })} />
      </>
    );
  const mustSignIn = user.data?.email !== offer.email || appErrorOf(accept.error)?.key === 'signInToAccept';
  if (!mustSignIn)
    return (
      <>
        {failure}
        <Button size="lg" busy={accept.isPending} onClick={() => accept.mutate({ token })}>
          {t('join')}
        </Button>
      </>
    );
  return (
    <>
      <p>{t('signInFirst', { email: isolate(offer.email) })}</p>
      <SignInForm email={offer.email} onDone={() => accept.mutate({ token })} />
    </>
  );
}
