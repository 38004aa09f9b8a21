'use client';

import { Panel } from '@xyflow/react';
import { useTranslations } from 'next-intl';
import { Select, SelectContent, SelectItem, SelectTrigger, SelectValue } from '@/components/ui/select';
import { useFormat } from '@/i18n/use-format';
import { useLanguage } from '@/i18n/use-language';
import { useCanvasModel } from '../state/canvas-model';
import { COUNT_PERIODS, useCountPeriod } from './use-count-period';

const EVER = 'ever';

/** Of which period the numbers on the cards are, with the sums of the journey. Only while there are numbers. */
export function PeriodBar() {
  const t = useTranslations('editor.counts');
  const format = useFormat();
  const { direction } = useLanguage();
  const [period, setPeriod] = useCountPeriod();
  const isPublished = useCanvasModel(({ counts }) => counts !== null);
  const entered = useCanvasModel(({ counts }) => counts?.entered ?? 0);
  const open = useCanvasModel(({ counts }) => counts?.open ?? 0);
  if (!isPublished) return null;
  return (
    <Panel position={direction === 'rtl' ? 'top-left' : 'top-right'}>
      <div
        className="flex items-center gap-3 rounded-lg border border-border bg-surface py-0.5 ps-3 pe-0.5 text-muted-foreground text-xs tabular-nums"
        data-counts-period={period ?? EVER}
        dir={direction}
      >
        <span className="max-sm:sr-only">
          {t('sum', { entered: format.compact(entered), open: format.compact(open) })}
        </span>
        <Select
          onValueChange={(value) => setPeriod(COUNT_PERIODS.find((days) => String(days) === value) ?? null)}
          value={String(period ?? EVER)}
        >
          <SelectTrigger aria-label={t('period.label')} className="border-0 bg-transparent" size="sm">
            <SelectValue />
          </SelectTrigger>
          <SelectContent>
            {[EVER, ...COUNT_PERIODS].map((days) => (
              <SelectItem key={days} value={String(days)}>
                {t(`period.${days}`)}
              </SelectItem>
            ))}
          </SelectContent>
        </Select>
      </div>
    </Panel>
  );
}
