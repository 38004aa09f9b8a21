import type { Health } from '@/server/read/views/health-views';

export type PartState = 'ok' | 'bad' | 'unknown';

const stateOf = (isOk: boolean | null): PartState => (isOk === null ? 'unknown' : isOk ? 'ok' : 'bad');

/** Whether workers ask for work and keep up; unknown while Temporal or the database do not say. */
export function workerState({ pollers, lagMs, ok }: Health['worker']): PartState {
  if (pollers === null || lagMs === null) return 'unknown';
  return stateOf(ok);
}

export const loopState = ({ state, hanging }: Health['loops'][number]): PartState =>
  stateOf(state === null ? null : state === 'running' && hanging.length === 0);

/** How each part is, in the order in which they are shown. */
export const partStates = ({ database, temporal, worker, loops }: Health): PartState[] => [
  stateOf(database.ok),
  stateOf(temporal.ok),
  workerState(worker),
  ...loops.map(loopState),
];
