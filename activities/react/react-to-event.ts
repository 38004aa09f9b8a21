import type { ReceivedEvent } from '@/server/data/inbox/take-inbox';
import { applyEvent } from './apply-event';
import { enterJourneys, retryEntries } from './enter-journeys';
import { exitRuns } from './exit-runs';
import { reachGoals } from './reach-goals';
import { resolvePerson } from './resolve-person';
import type { World } from './world';

/** Everything that one event changes, in memory: whose it is, what it says of them, which runs it ends and begins. */
export function reactToEvent(world: World, event: ReceivedEvent): void {
  const resolved = resolvePerson(world.people, event);
  if (!resolved) return;
  const { person, merged } = resolved;
  if (merged) world.merge(merged, person);
  const isChanged = applyEvent(world.people, person, event);
  world.seen.push({ event, person });
  if (isChanged || merged) world.changed.add(person);
  reachGoals(world, person, event);
  exitRuns(world, person, event);
  const workspace = world.workspaces.get(event.workspaceId);
  if (!workspace) return;
  if (isChanged || merged) retryEntries(world, workspace, person);
  enterJourneys(world, workspace, person, { ...event, at: event.timestamp.getTime() });
}
