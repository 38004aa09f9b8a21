'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useTranslations } from 'next-intl';
import { useForm } from 'react-hook-form';
import { PasswordInput } from '@/components/auth/password-input';
import { useErrorText } from '@/components/trpc/use-error-text';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { DialogFooter } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import type { ConnectionView } from '@/server/read/views/workspace-views';
import { type SmtpInput, type SmtpOutput, smtpDefaults, smtpFields } from './smtp-fields';

const ERRORS = ['required', 'emailInvalid', 'portInvalid', 'rateInvalid'] as const;

/** Fields of an SMTP server; every error stands at its field, the server's refusal below them. */
export function SmtpForm(props: {
  connection?: ConnectionView;
  busy: boolean;
  /** Why the server did not take it; null when it did or was not asked. */
  error: unknown;
  onSave(fields: SmtpOutput): void;
}) {
  const t = useTranslations('settings.channels.form');
  const errorText = useErrorText();
  const { register, handleSubmit, formState } = useForm<SmtpInput, unknown, SmtpOutput>({
    resolver: zodResolver(smtpFields),
    defaultValues: smtpDefaults(props.connection),
  });
  const error = (field: keyof SmtpInput) => {
    const message = formState.errors[field]?.message;
    const key = ERRORS.find((known) => known === message);
    return key ? t(key) : message;
  };
  return (
    <form
      onSubmit={handleSubmit(props.onSave)}
      noValidate
      autoComplete="off"
      className="grid grid-cols-1 gap-3 sm:grid-cols-6"
    >
      <Field className="sm:col-span-6" label={t('name')} error={error('name')}>
        <Input dir="auto" placeholder={t('namePlaceholder')} {...register('name')} />
      </Field>
      <Field className="sm:col-span-4" label={t('host')} error={error('host')}>
        <Input dir="ltr" placeholder="smtp.example.com" {...register('host')} />
      </Field>
      <Field className="sm:col-span-2" label={t('port')} error={error('port')}>
        <Input dir="ltr" inputMode="numeric" {...register('port')} />
      </Field>
      <label className="flex items-center gap-2 sm:col-span-6">
        <input type="checkbox" className="size-4 accent-primary" {...register('secure')} />
        {t('secure')}
      </label>
      <Field className="sm:col-span-3" label={t('user')} error={error('user')}>
        <Input dir="ltr" autoComplete="off" {...register('user')} />
      </Field>
      <Field
        className="sm:col-span-3"
        label={t('pass')}
        hint={props.connection?.hasSecrets ? t('passKept') : t('passHint')}
        error={error('pass')}
      >
        <PasswordInput autoComplete="new-password" {...register('pass')} />
      </Field>
      <Field className="sm:col-span-3" label={t('fromName')} error={error('fromName')}>
        <Input dir="auto" {...register('fromName')} />
      </Field>
      <Field className="sm:col-span-3" label={t('fromAddress')} error={error('fromAddress')}>
        <Input dir="ltr" placeholder="shop@example.com" {...register('fromAddress')} />
      </Field>
      <Field
        className="sm:col-span-3"
        label={t('perSecond')}
        hint={t('perSecondHint')}
        error={error('perSecond')}
      >
        <Input dir="ltr" inputMode="numeric" {...register('perSecond')} />
      </Field>
      {props.error !== null && (
        <Callout tone="danger" className="sm:col-span-6">
          {errorText(props.error)}
        </Callout>
      )}
      <DialogFooter className="sm:col-span-6">
        <Button type="submit" busy={props.busy}>
          {props.connection ? t('save') : t('connect')}
        </Button>
      </DialogFooter>
    </form>
  );
}
