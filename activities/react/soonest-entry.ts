import type { Batch } from './batch';

/** When the earliest of the events happened that may let somebody of a workspace in, ms since epoch. */
export function soonestEntry(workspaceId: string, { events, retries, now }: Batch): number {
  const own = (one: { workspaceId: string }) => one.workspaceId === workspaceId;
  const at = events.filter(own).map(({ timestamp }) => timestamp.getTime());
  return Math.min(now, ...at, ...retries.filter(own).map((retry) => retry.at));
}
