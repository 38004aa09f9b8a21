'use client';

import type { ReactNode } from 'react';
import { Input } from '@/components/ui/input';
import { Textarea } from '@/components/ui/textarea';
import { PanelField } from './panel-field';

/** Words a person writes, in either direction. */
export function TextField(props: {
  field: string;
  label: ReactNode;
  hint?: ReactNode;
  value: string;
  onChange(value: string): void;
  placeholder?: string;
  maxLength?: number;
  multiline?: boolean;
}) {
  const Control = props.multiline ? Textarea : Input;
  return (
    <PanelField field={props.field} label={props.label} hint={props.hint}>
      <Control
        dir="auto"
        value={props.value}
        placeholder={props.placeholder}
        maxLength={props.maxLength}
        onChange={(event) => props.onChange(event.target.value)}
      />
    </PanelField>
  );
}
