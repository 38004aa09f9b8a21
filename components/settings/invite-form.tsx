'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { z } from 'zod';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from '@/components/ui/card';
import { CopyButton } from '@/components/ui/copy-button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { SelectField } from '@/components/ui/select-field';
import { isolate } from '@/i18n/isolate';
import type { Role } from './roles';
import { useRoleOptions } from './use-role-options';

/** Makes an invitation and shows its link at once. */
export function InviteForm() {
  const t = useTranslations('settings.members');
  const trpc = useTRPC();
  const client = useQueryClient();
  const errorText = useErrorText();
  const { slug: workspace } = useWorkspace();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('member');
  const [isInvalid, setInvalid] = useState(false);
  const roles = useRoleOptions();
  const invite = useMutation(
    trpc.member.invite.mutationOptions({
      onSuccess: async () => {
        setEmail('');
        await client.invalidateQueries({ queryKey: trpc.member.pathKey() });
      },
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const parsed = z.email().safeParse(email.trim());
    setInvalid(!parsed.success);
    if (parsed.success) invite.mutate({ workspace, email: parsed.data, role });
  };
  return (
    <Card>
      <CardHeader>
        <CardTitle>{t('invite')}</CardTitle>
        <CardDescription>{t('inviteText')}</CardDescription>
      </CardHeader>
      <CardContent className="flex flex-col gap-3">
        <form onSubmit={submit} noValidate className="flex flex-wrap items-start gap-3">
          <Field
            className="min-w-56 flex-1 max-sm:basis-full"
            label={t('email')}
            error={isInvalid && t('emailInvalid')}
          >
            <Input
              type="email"
              dir="ltr"
              autoComplete="off"
              value={email}
              onChange={(event) => setEmail(event.target.value)}
            />
          </Field>
          <SelectField
            className="w-full sm:w-40"
            label={t('inviteRole')}
            value={role}
            onChange={(chosen: Role) => setRole(chosen)}
            options={roles}
          />
          <Button type="submit" busy={invite.isPending} className="sm:mt-[calc(1lh+0.25rem)]">
            {t('submit')}
          </Button>
        </form>
        {invite.isError && <Callout tone="danger">{errorText(invite.error)}</Callout>}
        {invite.data && (
          <Callout
            tone="success"
            title={t('created', { email: isolate(invite.data.email) })}
            action={<CopyButton text={invite.data.link}>{t('copyLink')}</CopyButton>}
          >
            <code dir="ltr" className="block break-all font-mono text-xs">
              {invite.data.link}
            </code>
          </Callout>
        )}
      </CardContent>
    </Card>
  );
}
