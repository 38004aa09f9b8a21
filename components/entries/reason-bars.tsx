'use client';

import { useTranslations } from 'next-intl';
import { cn } from '@/components/ui/cn';
import { useFormat } from '@/i18n/use-format';
import type { RefusalCount } from '@/server/read/views/refusal-views';
import type { RefusalCode } from './refusal-codes';

/** Why people are turned away and how often, most frequent first; each bar filters the list by its reason. */
export function ReasonBars(props: {
  counts: RefusalCount[];
  chosen: RefusalCode | null;
  onChoose(code: RefusalCode | null): void;
}) {
  const t = useTranslations('entries.refusals');
  const format = useFormat();
  const sum = props.counts.reduce((total, { count }) => total + count, 0);
  const most = Math.max(1, ...props.counts.map(({ count }) => count));
  return (
    <ul aria-label={t('why')} className="flex flex-col gap-0.5">
      {props.counts.map(({ code, count }) => (
        <li key={code}>
          <button
            type="button"
            aria-label={t('reason', { reason: t(`reasons.${code}`), count, share: count / sum })}
            aria-pressed={code === props.chosen}
            className={cn(
              'flex w-full flex-col gap-1 rounded-md border border-transparent px-2 py-1.5 text-start transition-colors hover:bg-muted aria-pressed:border-primary-border aria-pressed:bg-primary-tint',
            )}
            onClick={() => props.onChoose(code === props.chosen ? null : code)}
          >
            <span className="flex items-baseline justify-between gap-3 text-sm">
              <span className="truncate">{t(`reasons.${code}`)}</span>
              <span className="tabular-nums">{format.number(count)}</span>
            </span>
            <span aria-hidden className="h-1.5 overflow-hidden rounded-full bg-muted">
              <span
                className="block h-full min-w-1 rounded-full bg-primary"
                style={{ width: `${(count / most) * 100}%` }}
              />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
