'use client';

import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';
import { PanelField } from './panel-field';
import { usePanelVariables } from './use-panel-variables';
import { VariableInput, VariableTextarea } from './variable-control';

/** Words a person writes that may name variables: `{{` offers them. */
export function LiquidField(props: {
  field: string;
  label: ReactNode;
  hint?: ReactNode;
  value: string;
  onChange(value: string): void;
  placeholder?: string;
  maxLength?: number;
  multiline?: boolean;
  /** An address or code: left to right, in letters of one width. */
  code?: boolean;
}) {
  const options = usePanelVariables();
  const Control = props.multiline ? VariableTextarea : VariableInput;
  return (
    <PanelField field={props.field} label={props.label} hint={props.hint}>
      <Control
        className={cn(props.code && 'font-mono text-xs', props.code && props.multiline && 'min-h-28')}
        dir={props.code ? 'ltr' : 'auto'}
        maxLength={props.maxLength}
        onWrite={props.onChange}
        options={options}
        placeholder={props.placeholder}
        value={props.value}
      />
    </PanelField>
  );
}
