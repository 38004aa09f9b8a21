'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { Card, CardContent, CardFooter, CardHeader, CardTitle } from '@/components/ui/card';
import { useChange } from './use-change';
import { useIsAdmin } from './use-is-admin';
import { WorkspaceFields, type WorkspaceValues } from './workspace-fields';

/** Name, zone and language of the workspace. */
export function WorkspaceForm() {
  const t = useTranslations('settings.workspace');
  const common = useTranslations('common');
  const trpc = useTRPC();
  const workspace = useWorkspace();
  const isAdmin = useIsAdmin();
  const [values, setValues] = useState<WorkspaceValues>({
    name: workspace.name,
    timeZone: workspace.timeZone,
    language: workspace.language,
  });
  const name = values.name.trim();
  const update = useMutation(
    trpc.workspace.update.mutationOptions(useChange({ refresh: trpc.workspace.pathKey(), done: t('saved') })),
  );
  const isChanged =
    values.name !== workspace.name ||
    values.timeZone !== workspace.timeZone ||
    values.language !== workspace.language;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name !== '') update.mutate({ workspace: workspace.slug, ...values, name });
  };
  return (
    <Card>
      <form onSubmit={submit}>
        <CardHeader>
          <CardTitle>{t('general')}</CardTitle>
        </CardHeader>
        <CardContent className="flex flex-col gap-4">
          <WorkspaceFields
            values={values}
            isNameMissing={name === ''}
            disabled={!isAdmin}
            onChange={setValues}
          />
        </CardContent>
        <CardFooter>
          <Button type="submit" busy={update.isPending} disabled={!isAdmin || !isChanged}>
            {common('save')}
          </Button>
        </CardFooter>
      </form>
    </Card>
  );
}
