'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { usePreferences } from '@/components/shell/use-preferences';
import { useUser } from '@/components/shell/use-user';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { Card, CardContent, CardHeader, CardTitle } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { SelectField } from '@/components/ui/select-field';
import { CALENDARS, type Calendar } from '@/i18n/calendar';
import { useFormat } from '@/i18n/use-format';
import { useLanguage } from '@/i18n/use-language';
import { LANGUAGES, type Language } from '@/shared/language';
import { useChange } from './use-change';

/** Name, language and calendar; the last two take effect at once. */
export function ProfileForm() {
  const t = useTranslations('settings.account');
  const shell = useTranslations('shell');
  const common = useTranslations('common');
  const trpc = useTRPC();
  const user = useUser();
  const { language } = useLanguage();
  const { calendar } = useFormat().settings;
  const { setLanguage, setCalendar } = usePreferences();
  const [name, setName] = useState(user.name);
  const isNameMissing = name.trim() === '';
  const update = useMutation(
    trpc.user.update.mutationOptions(useChange({ refresh: trpc.user.pathKey(), done: t('saved') })),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isNameMissing) update.mutate({ name: name.trim() });
  };
  return (
    <Card>
      <CardHeader>
        <CardTitle>{t('profile')}</CardTitle>
      </CardHeader>
      <CardContent className="flex flex-col gap-4">
        <form onSubmit={submit} className="flex items-start gap-2">
          <Field className="flex-1" label={t('name')} error={isNameMissing && t('nameMissing')}>
            <Input
              dir="auto"
              autoComplete="name"
              maxLength={120}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          </Field>
          <Button
            type="submit"
            variant="outline"
            className="mt-[calc(1lh+0.25rem)]"
            busy={update.isPending}
            disabled={name === user.name}
          >
            {common('save')}
          </Button>
        </form>
        <div className="grid gap-4 sm:grid-cols-2">
          <SelectField
            label={t('language')}
            value={language}
            onChange={(chosen: Language) => setLanguage(chosen)}
            options={LANGUAGES.map((value) => ({ value, label: shell(`languages.${value}`) }))}
          />
          <SelectField
            label={t('calendar')}
            value={calendar}
            onChange={(chosen: Calendar) => setCalendar(chosen)}
            options={CALENDARS.map((value) => ({ value, label: shell(`user.calendars.${value}`) }))}
          />
        </div>
      </CardContent>
    </Card>
  );
}
