'use client';

import type { ComponentProps } from 'react';
import { Input } from '@/components/ui/input';
import type { Json } from '@/shared/json';
import { useTypedNumber } from './use-typed-number';

interface NumberInputProps extends Omit<ComponentProps<typeof Input>, 'value' | 'onChange'> {
  value: Json | undefined;
  /** The number, or what was typed as long as that is none. */
  onChange(value: number | string): void;
}

/** A number in Latin, Persian or Arabic digits. */
export function NumberInput({ value, onChange, ...props }: NumberInputProps) {
  const { text, onText } = useTypedNumber(value, onChange);
  return (
    <Input
      inputMode="decimal"
      dir="ltr"
      autoComplete="off"
      {...props}
      value={text}
      onChange={(event) => onText(event.target.value)}
    />
  );
}
