import type { StepChange } from '@/journey/plan/types';
import type { StepRow } from '@/server/data/runs/step-rows';
import { newId } from '@/shared/new-id';

type Owner = Pick<StepRow, 'workspaceId' | 'runId' | 'journeyId' | 'version' | 'personId'>;

/** The row of one change of a visit. Its id is used only when the visit has no row yet. */
export function stepRowOf(owner: Owner, change: StepChange): StepRow {
  const { nodeId, visit, position, status, port, reason, enteredAt, leftAt } = change;
  return {
    id: newId(),
    ...owner,
    nodeId,
    visit,
    position,
    status,
    port,
    reason,
    enteredAt: new Date(enteredAt),
    leftAt: leftAt === null ? null : new Date(leftAt),
  };
}
