'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { PasswordInput } from '@/components/auth/password-input';
import { useUser } from '@/components/shell/use-user';
import { appErrorOf } from '@/components/trpc/app-error-of';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { useChange } from './use-change';

const MIN_LENGTH = 8;

/** Sets the first password, or changes it. */
export function PasswordForm() {
  const t = useTranslations('settings.account');
  const trpc = useTRPC();
  const { hasPassword } = useUser();
  const errorText = useErrorText();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [isShort, setShort] = useState(false);
  const { onSuccess } = useChange({
    refresh: trpc.user.pathKey(),
    done: t('passwordSaved'),
    onDone: () => {
      setCurrent('');
      setNext('');
    },
  });
  const save = useMutation(trpc.user.setPassword.mutationOptions({ onSuccess }));
  const isCurrentWrong = appErrorOf(save.error)?.key === 'wrongPassword';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isTooShort = next.normalize('NFKC').length < MIN_LENGTH;
    setShort(isTooShort);
    if (!isTooShort) save.mutate({ newPassword: next, currentPassword: hasPassword ? current : undefined });
  };
  return (
    <form onSubmit={submit} noValidate className="flex flex-col items-start gap-3">
      {hasPassword && (
        <Field
          className="w-full"
          label={t('currentPassword')}
          error={isCurrentWrong && errorText(save.error)}
        >
          <PasswordInput
            autoComplete="current-password"
            value={current}
            onChange={(event) => setCurrent(event.target.value)}
          />
        </Field>
      )}
      <Field
        className="w-full"
        label={t('newPassword')}
        hint={t('passwordShort')}
        error={isShort ? t('passwordShort') : save.error && !isCurrentWrong && errorText(save.error)}
      >
        <PasswordInput
          autoComplete="new-password"
          value={next}
          onChange={(event) => setNext(event.target.value)}
        />
      </Field>
      <Button type="submit" variant="outline" busy={save.isPending} disabled={next === ''}>
        {hasPassword ? t('changePassword') : t('savePassword')}
      </Button>
    </form>
  );
}
