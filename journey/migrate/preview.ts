import type { NodeId } from '../graph/types';
import type { Plan } from '../plan/types';
import { planMove } from './plan-move';
import type { MigrationChoices, MovedTimer } from './types';

/** People of one version who stand at one place. */
export interface Place {
  version: number;
  pc: number;
  isOpen: boolean;
  count: number;
}

/** People of one step who go the same way. */
export interface PlaceMove {
  /** Null: at the end of a path. */
  nodeId: NodeId | null;
  count: number;
  /** Where they go; null with `leaves`: out of the journey, otherwise its end. */
  to: NodeId | null;
  leaves: null | 'removed' | 'chosen';
  timer: MovedTimer;
}

/** Who goes where, by step: the most people first. */
export function previewMigration(
  places: readonly Place[],
  plans: ReadonlyMap<number, Pick<Plan, 'code'>>,
  to: Pick<Plan, 'code' | 'past'>,
  choices: MigrationChoices,
): PlaceMove[] {
  const rows = new Map<string, PlaceMove>();
  for (const { version, pc, isOpen, count } of places) {
    const from = plans.get(version);
    if (!from) continue;
    const move = planMove(from, to, { pc, open: isOpen }, choices);
    const row: PlaceMove =
      move.kind === 'leave'
        ? { nodeId: move.from, count, to: null, leaves: move.why, timer: 'none' }
        : { nodeId: move.from, count, to: move.to, leaves: null, timer: move.timer };
    const key = JSON.stringify([row.nodeId, row.to, row.leaves, row.timer]);
    const known = rows.get(key);
    if (known) known.count += count;
    else rows.set(key, row);
  }
  return [...rows.values()].sort(
    (a, b) => b.count - a.count || (a.nodeId ?? '').localeCompare(b.nodeId ?? ''),
  );
}
