import type { NodeNames } from '../node-names';

/** The picture; any of lucide's. */
export const iconFile = () => `export { Puzzle as Icon } from 'lucide-react';
`;

/** The form. */
export const panelFile = ({ kind, type, english }: NodeNames) => `'use client';

import { useTranslations } from 'next-intl';
import { PanelScope } from '@/components/fields/panel-scope';
import { TextField } from '@/components/fields/text-field';
import type { PanelProps } from '../registry/node-view';
import type { ${type}Config } from './definition';

/** Form of "${english}". */
export function Panel({ config, onChange, ...scope }: PanelProps<${type}Config>) {
  const t = useTranslations('nodes.${kind}.fields');
  return (
    <PanelScope kind="${kind}" {...scope}>
      <TextField
        field="note"
        label={t('note')}
        value={config.note ?? ''}
        maxLength={200}
        onChange={(note) => onChange(note === '' ? {} : { note }, 'note')}
      />
    </PanelScope>
  );
}
`;
