'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { Card, CardContent, CardFooter, CardHeader, CardTitle } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { SelectField } from '@/components/ui/select-field';
import { LANGUAGES, type Language } from '@/shared/language';
import { TimeZoneField } from './time-zone-field';
import { useChange } from './use-change';
import { useIsAdmin } from './use-is-admin';

/** Name, zone and language of the workspace. */
export function WorkspaceForm() {
  const t = useTranslations('settings');
  const common = useTranslations('common');
  const trpc = useTRPC();
  const workspace = useWorkspace();
  const isAdmin = useIsAdmin();
  const [name, setName] = useState(workspace.name);
  const [timeZone, setTimeZone] = useState(workspace.timeZone);
  const [language, setLanguage] = useState(workspace.language);
  const isNameMissing = name.trim() === '';
  const update = useMutation(
    trpc.workspace.update.mutationOptions(
      useChange({ refresh: trpc.workspace.pathKey(), done: t('workspace.saved') }),
    ),
  );
  const isChanged =
    name !== workspace.name || timeZone !== workspace.timeZone || language !== workspace.language;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isNameMissing) update.mutate({ workspace: workspace.slug, name: name.trim(), timeZone, language });
  };
  return (
    <Card>
      <form onSubmit={submit}>
        <CardHeader>
          <CardTitle>{t('workspace.general')}</CardTitle>
        </CardHeader>
        <CardContent className="flex flex-col gap-4">
          <Field label={t('workspace.name')} error={isNameMissing && t('workspace.nameMissing')}>
            <Input
              dir="auto"
              maxLength={120}
              disabled={!isAdmin}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          </Field>
          <TimeZoneField value={timeZone} onChange={setTimeZone} disabled={!isAdmin} />
          <SelectField
            label={t('workspace.language')}
            hint={t('workspace.languageHint')}
            value={language}
            onChange={(chosen: Language) => setLanguage(chosen)}
            disabled={!isAdmin}
            options={LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`) }))}
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
