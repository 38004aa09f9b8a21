'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { diffDocuments } from '@/journey/graph/diff';
import type { JourneyDocument, NodeId } from '@/journey/graph/types';
import { ChangeRow } from './change-row';

interface ChangeListProps {
  before: JourneyDocument;
  after: JourneyDocument;
  title: string;
  /** Brings a step to view. */
  onShow?(id: NodeId): void;
}

/** What was changed between two states of a journey: steps by name, each with what it did and does, and its fields. */
export function ChangeList({ before, after, title, onShow }: ChangeListProps) {
  const t = useTranslations('editor.compare');
  const { added, removed, changed, settingsChanged } = useMemo(
    () => diffDocuments(before, after),
    [before, after],
  );
  const rows = [
    ...added.map((id) => ({ id, how: 'added' as const })),
    ...changed.map((id) => ({ id, how: 'changed' as const })),
    ...removed.map((id) => ({ id, how: 'removed' as const })),
  ];
  return (
    <section aria-label={title} className="min-w-0 rounded-lg border border-border">
      <h3 className="border-border border-b px-3 py-2 font-semibold text-sm">{title}</h3>
      <ul className="flex flex-col divide-y divide-border">
        {rows.map(({ id, how }) => (
          <ChangeRow
            after={after.nodes}
            before={before.nodes}
            how={how}
            id={id}
            key={id}
            {...(onShow && how !== 'removed' ? { onShow: () => onShow(id) } : {})}
          />
        ))}
        {settingsChanged && <li className="px-3 py-2 text-sm">{t('settings')}</li>}
        {rows.length === 0 && !settingsChanged && (
          <li className="px-3 py-2 text-muted-foreground text-sm">{t('nothing')}</li>
        )}
      </ul>
    </section>
  );
}
