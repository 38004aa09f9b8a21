'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useTranslations } from 'next-intl';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { PasswordInput } from './password-input';

const schema = z.object({
  name: z.string().trim().min(1).max(120),
  password: z.string().min(8).max(200),
});

/** Name and password of a person who is new here. */
export function JoinForm(props: { busy: boolean; onJoin(person: z.infer<typeof schema>): void }) {
  const t = useTranslations('auth.invite');
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(schema),
    defaultValues: { name: '', password: '' },
  });
  const { errors } = formState;
  return (
    <form method="post" onSubmit={handleSubmit(props.onJoin)} noValidate className="flex flex-col gap-3">
      <Field label={t('name')} error={errors.name && t('nameMissing')}>
        <Input dir="auto" autoComplete="name" autoFocus {...register('name')} />
      </Field>
      <Field label={t('password')} error={errors.password && t('passwordShort')}>
        <PasswordInput autoComplete="new-password" {...register('password')} />
      </Field>
      <Button type="submit" size="lg" busy={props.busy} className="mt-1">
        {t('join')}
      </Button>
    </form>
  );
}
