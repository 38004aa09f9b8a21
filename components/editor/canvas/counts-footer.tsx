'use client';

import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { useFormat } from '@/i18n/use-format';
import type { NodeId } from '@/journey/graph/types';
import { useCanvasModel } from '../state/canvas-model';
import { passedOf } from './passed-of';

const SHOWN = ['accepted', 'failed', 'unknown', 'suppressed'] as const;

/** Live numbers of one step in the chosen period; waiting people are told at the top edge. */
export function CountsFooter({ nodeId }: { nodeId: NodeId }) {
  const t = useTranslations('editor.counts');
  const format = useFormat();
  const isPublished = useCanvasModel(({ counts }) => counts !== null);
  const measures = useCanvasModel(({ counts }) => counts?.nodes[nodeId]);
  if (!isPublished) return null;

  const passed = passedOf(measures);
  const converted = measures?.converted ?? 0;
  const sends = SHOWN.filter((name) => (measures?.[name] ?? 0) > 0);
  const parts = [
    { name: 'entered', value: measures?.entered ?? 0 },
    ...(sends.length > 0
      ? sends.map((name) => ({ name, value: measures?.[name] ?? 0 }))
      : [{ name: 'passed', value: passed }]),
    ...(converted > 0 ? [{ name: 'converted', value: converted }] : []),
  ];

  return (
    <dl className="flex items-center gap-3 border-t bg-muted/50 px-3.5 py-1.5 text-[11px] text-muted-foreground tabular-nums">
      {parts.map(({ name, value }) => (
        <Fragment key={name}>
          <div className="flex items-baseline gap-1" data-count={name}>
            <dd className={name === 'failed' ? 'font-semibold text-danger' : 'font-semibold text-foreground'}>
              {format.compact(value)}
            </dd>
            <dt>{t(name)}</dt>
          </div>
        </Fragment>
      ))}
    </dl>
  );
}
