'use client';

import type { ComponentProps } from 'react';
import { Input } from '@/components/ui/input';
import { Textarea } from '@/components/ui/textarea';
import { useVariablePicker } from './use-variable-picker';
import { VariableList } from './variable-list';
import type { VariableOption } from './variable-options';

interface Own {
  options: readonly VariableOption[];
  value: string;
  onWrite(value: string): void;
}

/** Several lines of Liquid; `{{` offers what it may name. */
export function VariableTextarea({
  options,
  value,
  onWrite,
  ...props
}: Own & Omit<ComponentProps<'textarea'>, keyof Own | 'onChange'>) {
  const { controlProps, listId, ...list } = useVariablePicker(options, value, onWrite);
  return (
    <div className="relative">
      <Textarea {...props} {...controlProps} onChange={({ target }) => onWrite(target.value)} value={value} />
      <VariableList
        active={list.active}
        id={listId}
        onTake={list.take}
        optionId={list.optionId}
        options={list.offered}
      />
    </div>
  );
}

/** A line of Liquid; `{{` offers what it may name. */
export function VariableInput({
  options,
  value,
  onWrite,
  ...props
}: Own & Omit<ComponentProps<'input'>, keyof Own | 'onChange'>) {
  const { controlProps, listId, ...list } = useVariablePicker(options, value, onWrite);
  return (
    <div className="relative">
      <Input {...props} {...controlProps} onChange={({ target }) => onWrite(target.value)} value={value} />
      <VariableList
        active={list.active}
        id={listId}
        onTake={list.take}
        optionId={list.optionId}
        options={list.offered}
      />
    </div>
  );
}
