'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Card, CardHeader, CardTitle } from '@/components/ui/card';
import { ErrorState } from '@/components/ui/error-state';
import { ListSkeleton } from '@/components/ui/list-skeleton';
import { InvitationList } from './invitation-list';
import { InviteForm } from './invite-form';
import { MemberRow } from './member-row';
import { useIsAdmin } from './use-is-admin';

/** Who is in, who is invited. */
export function MembersSettings() {
  const t = useTranslations('settings.members');
  const trpc = useTRPC();
  const errorText = useErrorText();
  const isAdmin = useIsAdmin();
  const { slug: workspace } = useWorkspace();
  const members = useQuery(trpc.member.list.queryOptions({ workspace }));
  return (
    <div className="flex max-w-3xl flex-col gap-4">
      {members.isPending && <ListSkeleton rows={3} />}
      {members.isError && <ErrorState message={errorText(members.error)} onRetry={() => members.refetch()} />}
      {members.data && (
        <Card>
          <CardHeader>
            <CardTitle>{t('title')}</CardTitle>
          </CardHeader>
          <ul>
            {members.data.map((member) => (
              <MemberRow key={member.id} member={member} />
            ))}
          </ul>
        </Card>
      )}
      {isAdmin && (
        <>
          <InviteForm />
          <InvitationList />
        </>
      )}
    </div>
  );
}
