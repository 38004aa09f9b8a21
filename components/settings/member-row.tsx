'use client';

import { useMutation } from '@tanstack/react-query';
import { UserMinus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useUser } from '@/components/shell/use-user';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Avatar } from '@/components/ui/avatar';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { SelectField } from '@/components/ui/select-field';
import { isolate } from '@/i18n/isolate';
import { useFormat } from '@/i18n/use-format';
import type { MemberView } from '@/server/read/views/workspace-views';
import { useChange } from './use-change';
import { useIsAdmin } from './use-is-admin';
import { useRoleOptions } from './use-role-options';

/** One member; admins change the role or remove them. */
export function MemberRow({ member }: { member: MemberView }) {
  const t = useTranslations('settings');
  const common = useTranslations('common');
  const trpc = useTRPC();
  const format = useFormat();
  const { slug: workspace, role: ownRole } = useWorkspace();
  const isMe = useUser().id === member.userId;
  const mayChange = useIsAdmin() && !isMe && (member.role !== 'owner' || ownRole === 'owner');
  const roles = useRoleOptions(member.role);
  const [isAsking, setAsking] = useState(false);
  const refresh = trpc.member.pathKey();
  const change = useMutation(
    trpc.member.changeRole.mutationOptions(useChange({ refresh, done: t('members.roleChanged') })),
  );
  const remove = useMutation(
    trpc.member.remove.mutationOptions(
      useChange({ refresh, done: t('members.removed'), onDone: () => setAsking(false) }),
    ),
  );
  return (
    <li className="flex flex-wrap items-center gap-3 border-border border-t px-4 py-2.5">
      <Avatar name={member.name} />
      <div className="min-w-40 flex-1">
        <p className="flex items-center gap-2 font-medium">
          <bdi className="truncate">{member.name}</bdi>
          {isMe && <Badge>{t('members.you')}</Badge>}
        </p>
        <p className="truncate text-muted-foreground text-xs">
          {member.email ? <bdi>{member.email}</bdi> : t('members.noEmail')} ·{' '}
          {t('members.joined', { date: format.date(member.createdAt) })}
        </p>
      </div>
      {mayChange ? (
        <>
          <SelectField
            className="w-36"
            labelHidden
            label={t('members.role', { name: member.name })}
            value={change.isPending ? change.variables.role : member.role}
            options={roles}
            onChange={(role) => change.mutate({ workspace, memberId: member.id, role })}
          />
          <Button
            variant="ghost"
            size="icon"
            aria-label={t('members.removeTitle', { name: member.name })}
            onClick={() => setAsking(true)}
          >
            <UserMinus />
          </Button>
          <ConfirmDialog
            open={isAsking}
            onOpenChange={setAsking}
            title={t('members.removeTitle', { name: isolate(member.name) })}
            action={common('remove')}
            variant="danger"
            busy={remove.isPending}
            onConfirm={() => remove.mutate({ workspace, memberId: member.id })}
          >
            <p>{t('members.removeText')}</p>
          </ConfirmDialog>
        </>
      ) : (
        <Badge variant="outline">{t(`roles.${member.role}`)}</Badge>
      )}
    </li>
  );
}
