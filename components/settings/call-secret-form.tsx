'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { secretNameSchema } from '@/journey/schema/secret-name';
import { useChange } from './use-change';

const BLANK = { name: '', address: '', value: '' };
type Secret = typeof BLANK;

/** A new secret, or another one in place of one that has this name. What was written is gone from the form once it is kept. */
export function CallSecretForm() {
  const t = useTranslations('settings.keys.secrets');
  const trpc = useTRPC();
  const { slug: workspace } = useWorkspace();
  const [secret, setSecret] = useState(BLANK);
  const [isChecked, setChecked] = useState(false);
  const clear = () => {
    setSecret(BLANK);
    setChecked(false);
  };
  const save = useMutation(
    trpc.secret.save.mutationOptions(
      useChange({ refresh: trpc.secret.pathKey(), done: t('saved'), onDone: clear }),
    ),
  );
  const isNameFine = secretNameSchema.safeParse(secret.name).success;
  const lacks = (field: keyof Secret) => isChecked && secret[field].trim() === '' && t('missing');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    const isWhole = isNameFine && secret.address.trim() !== '' && secret.value.trim() !== '';
    if (isWhole) save.mutate({ workspace, ...secret });
  };
  const own = (field: keyof Secret) => ({
    dir: 'ltr' as const,
    autoComplete: 'off',
    value: secret[field],
    onChange: ({ target }: { target: HTMLInputElement }) => setSecret({ ...secret, [field]: target.value }),
  });
  return (
    <form onSubmit={submit} noValidate className="grid gap-3 sm:grid-cols-2">
      <Field
        label={t('name')}
        hint={t('nameHint')}
        error={lacks('name') || (isChecked && !isNameFine && t('nameInvalid'))}
      >
        <Input {...own('name')} maxLength={64} placeholder={t('namePlaceholder')} />
      </Field>
      <Field label={t('host')} hint={t('hostHint')} error={lacks('address')}>
        <Input {...own('address')} maxLength={500} placeholder="crm.example.com" />
      </Field>
      <div className="sm:col-span-2">
        <Field label={t('value')} hint={t('valueHint')} error={lacks('value')}>
          <Input {...own('value')} type="password" autoComplete="new-password" maxLength={4_000} />
        </Field>
      </div>
      <Button type="submit" variant="outline" className="w-fit" busy={save.isPending}>
        {t('save')}
      </Button>
    </form>
  );
}
