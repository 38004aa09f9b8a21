'use client';

import { useTranslations } from 'next-intl';
import { useNodeText } from '@/components/nodes/use-node-text';
import { SelectField } from '@/components/ui/select-field';
import { isolate } from '@/i18n/isolate';
import type { NodeId } from '@/journey/graph/types';
import type { MigrationStep } from '@/server/read/views/migration-views';

/** No id of a step begins like this. */
const LEAVE = '-leave';
const END = '-end';

interface MoveRowProps {
  step: MigrationStep;
  targets: { id: NodeId; title: string }[];
  /** Null: they leave. Undefined: they stay at their step. */
  onSend(target: NodeId | null | undefined): void;
}

/** People of one step, and where they go. */
export function MoveRow({ step, targets, onSend }: MoveRowProps) {
  const t = useTranslations('editor.publish.people');
  const text = useNodeText();
  const { nodeId, kind, title, count, to, leaves, timer } = step;
  const name =
    kind === null
      ? t('end')
      : text.title({ kind, config: {}, next: {}, position: { x: 0, y: 0 }, ...(title ? { title } : {}) });
  // Everything behind their step is switched off.
  const isPastAll = !leaves && to === null;
  return (
    <li className="flex flex-wrap items-end gap-x-3 gap-y-1 text-sm" data-move-from={nodeId}>
      <span className="min-w-0 flex-1 basis-40">
        <bdi className="font-medium">{name}</bdi>
        <span className="block text-muted-foreground text-xs">
          {t('row', { count, timer: leaves ?? timer })}
        </span>
      </span>
      {nodeId !== null && (
        <SelectField
          className="basis-48"
          label={t('whereTo', { step: isolate(name) })}
          labelHidden
          onChange={(value) =>
            onSend(value === LEAVE ? null : value === nodeId || value === END ? undefined : value)
          }
          options={[
            ...targets.map(({ id, title: label }) => ({
              value: id,
              label: id === nodeId ? t('same') : label,
            })),
            ...(isPastAll ? [{ value: END, label: t('end') }] : []),
            { value: LEAVE, label: t('leave') },
          ]}
          value={leaves ? LEAVE : (to ?? END)}
        />
      )}
    </li>
  );
}
