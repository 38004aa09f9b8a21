'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useTranslations } from 'next-intl';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { PasswordInput } from './password-input';
import { signInWithPassword } from './sign-in-with-password';

const ERRORS = ['emailMissing', 'emailInvalid', 'passwordMissing', 'wrong', 'tooMany', 'failed'] as const;

const schema = z.object({
  email: z.string().trim().min(1, 'emailMissing').pipe(z.email('emailInvalid')),
  password: z.string().min(1, 'passwordMissing'),
});

/** E-mail and password; every error stands at the field it is about. */
export function SignInForm(props: { email?: string; onDone(): void }) {
  const t = useTranslations('auth.signIn');
  const { register, handleSubmit, setError, formState } = useForm({
    resolver: zodResolver(schema),
    defaultValues: { email: props.email ?? '', password: '' },
  });
  const words = (message: string | undefined) => {
    const key = ERRORS.find((known) => known === message);
    return key && t(key);
  };
  const submit = handleSubmit(async ({ email, password }) => {
    const outcome = await signInWithPassword(email, password);
    if (outcome === 'done') props.onDone();
    else setError('password', { message: outcome }, { shouldFocus: true });
  });
  return (
    // Sent before the scripts are there, a password must not end up in the address: hence `post`.
    <form method="post" onSubmit={submit} noValidate className="flex flex-col gap-3">
      <Field label={t('email')} error={words(formState.errors.email?.message)}>
        <Input
          type="email"
          dir="ltr"
          autoComplete="username"
          autoFocus={!props.email}
          {...register('email')}
        />
      </Field>
      <Field label={t('password')} error={words(formState.errors.password?.message)}>
        <PasswordInput autoComplete="current-password" {...register('password')} />
      </Field>
      <Button type="submit" size="lg" busy={formState.isSubmitting} className="mt-1">
        {t('submit')}
      </Button>
    </form>
  );
}
