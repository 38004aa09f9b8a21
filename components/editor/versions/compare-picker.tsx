'use client';

import { useTranslations } from 'next-intl';
import { SelectField } from '@/components/ui/select-field';
import type { VersionItem } from '@/server/read/views/journey-views';

interface ComparePickerProps {
  versions: readonly VersionItem[];
  shown: number;
  /** `none`, `draft`, or the number of a version. */
  value: string;
  onChange(value: string): void;
}

/** With what the chosen version is compared. */
export function ComparePicker({ versions, shown, value, onChange }: ComparePickerProps) {
  const t = useTranslations('editor.compare');
  return (
    <SelectField
      label={t('with')}
      onChange={onChange}
      options={[
        { value: 'none', label: t('none') },
        { value: 'draft', label: t('draft') },
        ...versions
          .filter(({ number }) => number !== shown)
          .map(({ number }) => ({ value: String(number), label: t('version', { number }) })),
      ]}
      value={value}
    />
  );
}
