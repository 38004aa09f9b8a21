'use client';

import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { useNodeText } from '@/components/nodes/use-node-text';
import { cn } from '@/components/ui/cn';
import { useFormat } from '@/i18n/use-format';
import type { JourneyDocument, NodeId } from '@/journey/graph/types';
import { nodeViews } from '@/nodes/registry/views';
import type { MoveView, StepView } from '@/server/read/views/run-views';
import { MoveRow } from './move-row';
import { useReasonText } from './use-reason-text';

interface StepListProps {
  document: JourneyDocument;
  /** Steps that the document has no more. */
  formerNodes: JourneyDocument['nodes'];
  moves: MoveView[];
  steps: StepView[];
  selected: NodeId | null;
  onSelect(node: NodeId): void;
}

/** Every visit of a node, in order, each with its time and the reason of what happened there. */
export function StepList({ document, formerNodes, moves, steps, selected, onSelect }: StepListProps) {
  const nodes = { ...formerNodes, ...document.nodes };
  return (
    <ol className="relative space-y-1">
      {steps.map((step, index) => (
        <Fragment key={step.id}>
          <StepRow
            nodes={nodes}
            step={step}
            isSelected={selected === step.nodeId}
            onSelect={() => onSelect(step.nodeId)}
          />
          {movesBetween(moves, step, steps[index + 1]).map((move) => (
            <MoveRow key={move.at} move={move} nodes={nodes} />
          ))}
        </Fragment>
      ))}
    </ol>
  );
}

/** Moves that happened while this step was the latest. */
const movesBetween = (moves: MoveView[], step: StepView, next: StepView | undefined): MoveView[] =>
  moves.filter(({ at }) => at >= step.enteredAt && (!next || at < next.enteredAt));

function StepRow(props: {
  nodes: JourneyDocument['nodes'];
  step: StepView;
  isSelected: boolean;
  onSelect(): void;
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
    <li>
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
          )}
        >
          {Icon ? <Icon className="size-4" /> : null}
        </span>
        <span className="min-w-0 flex-1">
          <span className="flex flex-wrap items-baseline gap-x-2">
            <span className="font-medium text-sm">
              <bdi>{node ? text.title(node) : step.nodeId}</bdi>
            </span>
            {step.visit > 1 ? (
              <span className="text-muted-foreground text-xs">{t('visit', { number: step.visit })}</span>
            ) : null}
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
    </li>
  );
}
