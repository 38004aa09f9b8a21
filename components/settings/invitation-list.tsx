'use client';

import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Card, CardHeader, CardTitle } from '@/components/ui/card';
import { CopyButton } from '@/components/ui/copy-button';
import { useFormat } from '@/i18n/use-format';
import { useChange } from './use-change';

/** Invitations that nobody has accepted yet. */
export function InvitationList() {
  const t = useTranslations('settings');
  const trpc = useTRPC();
  const format = useFormat();
  const { slug: workspace } = useWorkspace();
  const invitations = useQuery(trpc.member.invitations.queryOptions({ workspace }));
  const cancel = useMutation(
    trpc.member.cancelInvitation.mutationOptions(
      useChange({ refresh: trpc.member.pathKey(), done: t('members.withdrawn') }),
    ),
  );
  if (!invitations.data?.length) return null;
  return (
    <Card>
      <CardHeader>
        <CardTitle>{t('members.pending')}</CardTitle>
      </CardHeader>
      <ul>
        {invitations.data.map(({ id, email, role, expiresAt, link }) => (
          <li key={id} className="flex flex-wrap items-center gap-2 border-border border-t px-4 py-2.5">
            <div className="min-w-40 flex-1 max-sm:basis-full">
              <bdi className="block w-fit max-w-full truncate font-medium">{email}</bdi>
              <span className="text-muted-foreground text-xs">
                {t('members.expires', { date: format.dateTime(expiresAt) })}
              </span>
            </div>
            <Badge variant="outline">{t(`roles.${role}`)}</Badge>
            <CopyButton text={link}>{t('members.copyLink')}</CopyButton>
            <Button variant="ghost" size="sm" onClick={() => cancel.mutate({ workspace, invitationId: id })}>
              {t('members.withdraw')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
