'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useNodeText } from '@/components/nodes/use-node-text';
import { cn } from '@/components/ui/cn';
import { useFormat } from '@/i18n/use-format';
import type { JourneyDocument } from '@/journey/graph/types';
import { nodeViews } from '@/nodes/registry/views';
import type { StepView } from '@/server/read/views/run-views';
import { useReasonText } from './use-reason-text';

/** One visit of a node with its time and the reason of what happened there. `children` stand below it. */
export function StepRow(props: {
  nodes: JourneyDocument['nodes'];
  step: StepView;
  isSelected: boolean;
  /** It has not come to that yet. */
  isAhead?: boolean;
  onSelect(): void;
  children?: ReactNode;
}) {
  const { nodes, step } = props;
  const t = useTranslations('runs.run');
  const format = useFormat();
  const text = useNodeText();
  const reason = useReasonText();
  const node = nodes[step.nodeId];
  const Icon = node ? nodeViews[node.kind as keyof typeof nodeViews]?.Icon : undefined;
  const isHere = step.status === 'waiting';
  return (
    <li data-step={step.nodeId}>
      <button
        type="button"
        aria-pressed={props.isSelected}
        onClick={props.onSelect}
        className={cn(
          'flex w-full gap-3 rounded-lg border border-transparent px-3 py-2.5 text-start hover:bg-muted',
          props.isSelected && 'border-primary bg-muted',
        )}
      >
        <span
          className={cn(
            'mt-0.5 grid size-7 shrink-0 place-items-center rounded-md bg-muted text-muted-foreground',
            isHere && 'bg-accent/25 text-foreground',
            props.isAhead && 'border border-dashed bg-transparent',
          )}
        >
          {Icon ? <Icon className="size-4" /> : null}
        </span>
        <span className="min-w-0 flex-1">
          <span className="flex flex-wrap items-baseline gap-x-2">
            <span className={cn('text-sm', props.isAhead ? 'text-muted-foreground' : 'font-medium')}>
              <bdi>{node ? text.title(node) : step.nodeId}</bdi>
            </span>
            {step.visit > 1 ? (
              <span className="text-muted-foreground text-xs">{t('visit', { number: step.visit })}</span>
            ) : null}
            {props.isAhead ? <span className="sr-only">{t('ahead')}</span> : null}
            {isHere ? <span className="font-medium text-warning text-xs">{t('now')}</span> : null}
            <time
              dateTime={step.enteredAt}
              title={format.fullDate(step.enteredAt)}
              className="ms-auto whitespace-nowrap text-muted-foreground text-xs tabular-nums"
            >
              {format.dateTime(step.enteredAt, true)}
            </time>
          </span>
          <span className="mt-0.5 block break-words text-muted-foreground text-sm leading-6">
            {reason.step(step.reason, node ?? null)}
          </span>
        </span>
      </button>
      {props.children}
    </li>
  );
}
