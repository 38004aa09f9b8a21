'use client';

import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { cn } from '@/components/ui/cn';
import { useFormat } from '@/i18n/use-format';
import type { VersionItem } from '@/server/read/views/journey-views';

interface VersionListProps {
  versions: VersionItem[];
  shown: number;
  onChoose(number: number): void;
}

/** Versions, the latest first: when, by whom, why, and how many people are still on it. */
export function VersionList({ versions, shown, onChoose }: VersionListProps) {
  const t = useTranslations('editor.versions');
  const format = useFormat();
  return (
    <ul className="flex flex-col gap-1 overflow-y-auto">
      {versions.map(({ number, isLive, note, publishedAt, publishedBy, openRuns, nodeCount }) => (
        <li key={number}>
          <button
            aria-current={number === shown || undefined}
            className={cn(
              'flex w-full flex-col gap-1 rounded-lg border border-border bg-surface p-3 text-start hover:border-border-strong',
              number === shown && 'border-primary-border bg-primary-tint',
            )}
            data-version={number}
            onClick={() => onChoose(number)}
            type="button"
          >
            <span className="flex items-center gap-2">
              <span className="font-semibold">{t('number', { number })}</span>
              {isLive && <Badge variant="accent">{t('live')}</Badge>}
              <span className="ms-auto text-muted-foreground text-xs" title={format.dateTime(publishedAt)}>
                {format.relative(publishedAt, new Date())}
              </span>
            </span>
            {note && (
              <bdi className="text-sm" dir="auto">
                {note}
              </bdi>
            )}
            <span className="text-muted-foreground text-xs">
              {t('facts', { by: publishedBy ?? t('nobody'), steps: nodeCount, people: openRuns })}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
