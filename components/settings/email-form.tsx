'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { z } from 'zod';
import { PasswordInput } from '@/components/auth/password-input';
import { useUser } from '@/components/shell/use-user';
import { appErrorOf } from '@/components/trpc/app-error-of';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { useChange } from './use-change';

/** The address one signs in with; the password is asked for when there is one. */
export function EmailForm() {
  const t = useTranslations('settings.account');
  const trpc = useTRPC();
  const user = useUser();
  const errorText = useErrorText();
  const [email, setEmail] = useState(user.email ?? '');
  const [currentPassword, setCurrentPassword] = useState('');
  const [isInvalid, setInvalid] = useState(false);
  const { onSuccess } = useChange({
    refresh: trpc.user.pathKey(),
    done: t('emailSaved'),
    onDone: () => setCurrentPassword(''),
  });
  const save = useMutation(trpc.user.setEmail.mutationOptions({ onSuccess }));
  const isPasswordWrong = appErrorOf(save.error)?.key === 'wrongPassword';
  const isChanged = email.trim() !== (user.email ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const parsed = z.email().safeParse(email.trim());
    setInvalid(!parsed.success);
    if (parsed.success)
      save.mutate({ email: parsed.data, currentPassword: user.hasPassword ? currentPassword : undefined });
  };
  return (
    <form onSubmit={submit} noValidate className="flex flex-col items-start gap-3">
      <Field
        className="w-full"
        label={t('email')}
        error={isInvalid ? t('emailInvalid') : save.error && !isPasswordWrong && errorText(save.error)}
      >
        <Input
          type="email"
          dir="ltr"
          autoComplete="email"
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
      </Field>
      {user.hasPassword && isChanged && (
        <Field
          className="w-full"
          label={t('currentPassword')}
          hint={t('currentPasswordHint')}
          error={isPasswordWrong && errorText(save.error)}
        >
          <PasswordInput
            autoComplete="current-password"
            value={currentPassword}
            onChange={(event) => setCurrentPassword(event.target.value)}
          />
        </Field>
      )}
      <Button type="submit" variant="outline" busy={save.isPending} disabled={!isChanged}>
        {t('saveEmail')}
      </Button>
    </form>
  );
}
