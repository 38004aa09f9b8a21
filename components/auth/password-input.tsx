'use client';

import { Eye, EyeOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ComponentProps, useState } from 'react';
import { Input } from '@/components/ui/input';

/** A password that can be looked at while typing. */
export function PasswordInput(props: ComponentProps<'input'>) {
  const t = useTranslations('common');
  const [isShown, setShown] = useState(false);
  const Icon = isShown ? EyeOff : Eye;
  return (
    <div className="relative" dir="ltr">
      <Input {...props} dir="ltr" type={isShown ? 'text' : 'password'} className="pe-9" />
      <button
        type="button"
        aria-label={isShown ? t('hidePassword') : t('showPassword')}
        aria-pressed={isShown}
        onClick={() => setShown(!isShown)}
        className="absolute inset-e-1 top-1 rounded-sm p-1 text-muted-foreground hover:text-foreground"
      >
        <Icon className="size-4" />
      </button>
    </div>
  );
}
