import { AppError } from '@/shared/app-error';
import type { Tx } from '../../data/json-column';
import type { Actor } from '../actor';

export const noJourney = () => new AppError('not-found', 'journeyNotFound', 'No such journey');

/** The journey's row in the actor's workspace, locked until the transaction ends; throws `not-found`. */
export async function lockJourney(tx: Tx, actor: Actor, journeyId: string) {
  await tx.$queryRaw`SELECT id FROM journey WHERE workspace_id = ${actor.workspaceId}::uuid AND id = ${journeyId}::uuid FOR UPDATE`;
  const journey = await tx.journey.findFirst({ where: { workspaceId: actor.workspaceId, id: journeyId } });
  if (!journey) throw noJourney();
  return journey;
}

/** Refuses a change of a draft that has moved on since its author read it. */
export function requireRevision(current: number, seen: number): void {
  if (current !== seen)
    throw new AppError('conflict', 'draftConflict', `The draft is at revision ${current}, not ${seen}`, {
      revision: current,
    });
}

export function requireNotArchived(status: string): void {
  if (status === 'archived')
    throw new AppError('conflict', 'journeyArchived', 'The journey is archived and cannot change');
}
