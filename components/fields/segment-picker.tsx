'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { NamePicker } from './name-picker';
import { usePanelScope } from './panel-scope';

/** A segment of the workspace; the key of the chosen one is what is kept. */
export function SegmentPicker({
  staticOnly = false,
  ...props
}: {
  field: string;
  label: ReactNode;
  labelHidden?: boolean;
  hint?: ReactNode;
  value: string;
  /** Only those whose members are put in and taken out. */
  staticOnly?: boolean;
  onChange(key: string): void;
}) {
  const t = useTranslations('fields.pick.segment');
  const { segments = [] } = usePanelScope().vocabulary;
  return (
    <NamePicker
      {...props}
      options={segments
        .filter(({ isStatic }) => !staticOnly || isStatic)
        .map(({ key, name }) => ({ value: key, label: name }))}
      placeholder={t('placeholder')}
      emptyText={t('none')}
    />
  );
}
