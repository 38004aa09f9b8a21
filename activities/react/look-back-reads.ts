import type { Plan } from '@/journey/plan/types';
import type { EventQuery } from '@/server/data/events/read-events';
import type { Batch } from './batch';
import type { LiveJourney } from './live-journeys';
import { SEEN_STEP_MS } from './people';
import { identifiersOf } from './resolve-person';
import { soonestEntry } from './soonest-entry';
import { TELLING } from './told-since';

/** Names of the events that end runs of these plans at once, or reach one of their goals. */
export function settlingNames(plans: Iterable<Plan>): Set<string> {
  const names = new Set<string>();
  for (const { exits, goals } of plans) {
    for (const { event, when } of exits) if (when === 'at-once') names.add(event);
    for (const { event } of goals) names.add(event);
  }
  return names;
}

/**
 * What people have done already that a run may still have to be told: one that begins with an event which came late, or that becomes another
 * person's; and what they were told to be since an identify that came late. Nothing for the many who do one thing after the other.
 */
export function lookBackReads(
  workspaceId: string,
  journeys: readonly LiveJourney[],
  batch: Batch,
): EventQuery[] {
  const entered = settlingNames(journeys.map(({ plan }) => plan));
  const queries: EventQuery[] = [];
  const add = (personId: string, names: ReadonlySet<string>, since: number) => {
    for (const name of names) queries.push({ workspaceId, personId, name, since });
  };
  for (const event of batch.events.filter((one) => one.workspaceId === workspaceId)) {
    const known = batch.knownTo(event);
    const at = event.timestamp.getTime();
    for (const { id, lastSeenAt } of known) {
      if (at >= lastSeenAt.getTime() + SEEN_STEP_MS) continue;
      add(id, entered, at);
      if (event.type === 'identify') add(id, TELLING, at);
    }
    if (known.length === 0 || !mayMerge(event, batch)) continue;
    const ids = new Set(known.map(({ id }) => id));
    const runs = batch.runs.filter(({ personId }) => ids.has(personId));
    const names = new Set([...entered, ...settlingNames(plansOf(runs, batch))]);
    const since = Math.min(soonestEntry(workspaceId, batch), ...runs.map(({ enteredAt }) => enteredAt));
    for (const id of ids) add(id, names, since);
  }
  for (const retry of batch.retries) {
    if (retry.workspaceId === workspaceId) add(retry.personId, entered, retry.at);
  }
  return queries;
}

export const plansOf = (runs: Batch['runs'], { plans }: Batch): Plan[] =>
  runs.flatMap(({ planHash }) => plans.get(planHash) ?? []);

/** Whether an event names somebody by several ids that do not all lead to one known person yet. */
function mayMerge(event: Batch['events'][number], { leadsTo }: Batch): boolean {
  const identifiers = identifiersOf(event);
  const people = new Set(identifiers.map((identifier) => leadsTo(identifier) ?? null));
  return identifiers.length > 1 && (people.size > 1 || people.has(null));
}
