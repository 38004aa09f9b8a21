'use client';

import type { ReactNode } from 'react';
import { PanelField } from './panel-field';
import { Suggest } from './suggest';
import { useSourceNames } from './use-source-names';

/** Name of a variable of the journey. */
export function VariableField(props: {
  field: string;
  label: string;
  hint?: ReactNode;
  labelHidden?: boolean;
  value: string;
  onChange(name: string): void;
}) {
  const names = useSourceNames('variable');
  return (
    <PanelField field={props.field} label={props.label} hint={props.hint} labelHidden={props.labelHidden}>
      <Suggest
        dir="ltr"
        listLabel={props.label}
        maxLength={64}
        placeholder={props.labelHidden ? props.label : undefined}
        value={props.value}
        onChange={props.onChange}
        suggestions={names.map((value) => ({ value }))}
      />
    </PanelField>
  );
}
