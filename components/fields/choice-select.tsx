'use client';

import type { ComponentProps } from 'react';
import { Select, SelectContent, SelectItem, SelectTrigger, SelectValue } from '@/components/ui/select';

interface ChoiceSelectProps<Value extends string>
  extends Omit<ComponentProps<typeof SelectTrigger>, 'value' | 'onChange'> {
  value: string;
  choices: readonly { value: Value; label: string }[];
  onChange(value: Value): void;
}

/** One of a few known values. A value that is none of them shows as nothing chosen. */
export function ChoiceSelect<Value extends string>({
  value,
  choices,
  onChange,
  ...trigger
}: ChoiceSelectProps<Value>) {
  const choose = (next: string) => {
    const chosen = choices.find((choice) => choice.value === next);
    if (chosen) onChange(chosen.value);
  };
  return (
    <Select value={value} onValueChange={choose}>
      <SelectTrigger {...trigger}>
        <SelectValue />
      </SelectTrigger>
      <SelectContent>
        {choices.map((choice) => (
          <SelectItem key={choice.value} value={choice.value}>
            {choice.label}
          </SelectItem>
        ))}
      </SelectContent>
    </Select>
  );
}
