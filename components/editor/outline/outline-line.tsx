'use client';

import { useTranslations } from 'next-intl';
import { cn } from '@/components/ui/cn';
import type { OutlineRow } from '@/journey/graph/outline-of';
import type { NodeId } from '@/journey/graph/types';
import { useEditor, useView } from '../state/editor-context';
import { revealInspector, selectNodes } from '../state/select';
import { FoldButton } from './fold-button';
import { StepLine } from './step-line';
import { WayLine } from './way-line';

interface OutlineLineProps {
  row: OutlineRow;
  position: number;
  size: number;
  isActive: boolean;
  isClosed: boolean;
  onFocus(): void;
  onFold(isClosed: boolean): void;
  /** Goes to the line of a step, wherever it is folded away. */
  onFollow(id: NodeId): void;
}

const INDENT = 1.25;

/** One line of the tree. The step that it is about is the selected one while it has the keyboard. */
export function OutlineLine(props: OutlineLineProps) {
  const { row, position, size, isActive, isClosed, onFocus, onFold, onFollow } = props;
  const t = useTranslations('canvas.outline');
  const { view } = useEditor();
  const isParent = 'hasChildren' in row && row.hasChildren;
  const subject = row.kind === 'step' ? row.id : row.kind === 'loose' ? null : row.source;
  const isSelected = useView(({ selection }) => row.kind === 'step' && selection.includes(row.id));
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter does the same, by the editor's commands.
    <div
      aria-expanded={isParent ? !isClosed : undefined}
      aria-level={row.level}
      aria-posinset={position}
      aria-selected={isSelected}
      aria-setsize={size}
      className={cn(
        'flex min-h-9 items-center gap-1 rounded-lg border border-transparent pe-2 outline-offset-[-2px]',
        isSelected &&
          'border-primary-border bg-primary-tint forced-colors:border-2 forced-colors:border-[Highlight]',
      )}
      data-node-id={row.kind === 'step' ? row.id : undefined}
      data-outline-key={row.key}
      onClick={() => row.kind === 'step' && revealInspector(view)}
      onFocus={(event) => {
        if (event.target !== event.currentTarget) return;
        onFocus();
        if (!view.getState().selection.includes(subject ?? '')) selectNodes(view, subject ? [subject] : []);
      }}
      role="treeitem"
      style={{ paddingInlineStart: `${(row.level - 1) * INDENT}rem` }}
      tabIndex={isActive ? 0 : -1}
    >
      {isParent ? (
        <FoldButton isClosed={isClosed} onFold={onFold} />
      ) : (
        <span aria-hidden className="size-6" />
      )}
      {row.kind === 'step' && <StepLine id={row.id} />}
      {row.kind === 'loose' && <span className="font-medium text-sm text-warning">{t('loose')}</span>}
      {(row.kind === 'port' || row.kind === 'link' || row.kind === 'end') && (
        <WayLine onFollow={onFollow} row={row} />
      )}
    </div>
  );
}
