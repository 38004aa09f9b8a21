'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { NamePicker } from './name-picker';
import { usePanelScope } from './panel-scope';

/** Another journey of the workspace; the id of the chosen one is what is kept. */
export function JourneyPicker(props: {
  field: string;
  label: ReactNode;
  hint?: ReactNode;
  value: string;
  onChange(journey: string): void;
}) {
  const t = useTranslations('fields.pick.journey');
  const { journeys = [] } = usePanelScope().vocabulary;
  return (
    <NamePicker
      {...props}
      options={journeys.map(({ id, name }) => ({ value: id, label: name }))}
      placeholder={t('placeholder')}
      emptyText={t('none')}
    />
  );
}
