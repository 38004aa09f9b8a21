import type { ReceivedEvent } from '@/server/data/inbox/take-inbox';
import type { Json } from '@/shared/json';
import { applyEvent } from './apply-event';
import { enterJourneys, retryEntries } from './enter-journeys';
import { settlingNames } from './look-back-reads';
import type { Person } from './people';
import { resolvePerson } from './resolve-person';
import { lookBack, settleRuns } from './settle-runs';
import { moveDue } from './timed-triggers';
import { TELLING, toldSince } from './told-since';
import { updateSegments } from './update-segments';
import type { LiveRun, World } from './world';

/** Everything that one event changes, in memory: whose it is, what it says of them, which runs it ends and begins. */
export function reactToEvent(world: World, event: ReceivedEvent): void {
  const resolved = resolvePerson(world.people, event);
  if (!resolved) return;
  const { person, merged, before } = resolved;
  if (merged) mergeRuns(world, merged, person);
  const isNew = person.isNew && !world.hasSeen(person);
  const { name, messageId, properties, timestamp } = event;
  const fact = { name, messageId, properties, at: timestamp.getTime() };
  const knownLater =
    event.type === 'identify'
      ? toldSince(world.eventsOf(person, TELLING), fact.at, world.now)
      : new Set<string>();
  const isChanged = applyEvent(world.people, person, event, knownLater) || merged !== null;
  world.see(person, event);
  const workspace = world.workspaces.get(event.workspaceId);
  const segments = workspace
    ? updateSegments(world, workspace, person, event, isChanged || isNew)
    : { entered: new Set<string>(), left: new Set<string>() };
  const hasMoved = segments.entered.size + segments.left.size > 0;
  if (isChanged || hasMoved) world.changed.add(person);
  settleRuns(world, person, fact);
  if (!workspace) return;
  const isStale = world.due.isStale(person, event);
  moveDue(world, workspace, person, event, isChanged || isNew);
  if (isChanged || hasMoved) retryEntries(world, workspace, person);
  if (isStale) return;
  const { journeyId, nodeId } = event.context;
  enterJourneys(world, workspace, person, fact, {
    event,
    address: event.type === 'system' ? { ...text({ journeyId }), ...text({ nodeId }) } : {},
    traits: { before, after: person.traits },
    segments,
  });
}

/** Two people become one: what each of them did since counts for the open runs of the other. */
function mergeRuns(world: World, from: Person, into: Person): void {
  const [theirs, ours] = [[...world.openRunsOf(from)], [...world.openRunsOf(into)]];
  const plans = [...theirs, ...ours].flatMap(({ planHash }) => world.plans.get(planHash) ?? []);
  const names = settlingNames(plans);
  const [didThey, didWe] = [world.eventsOf(from, names), world.eventsOf(into, names)];
  world.merge(from, into);
  const isOpen = (run: LiveRun) => world.openRunsOf(into).includes(run);
  for (const run of theirs.filter(isOpen)) lookBack(world, into, run, didWe);
  for (const run of ours.filter(isOpen)) lookBack(world, into, run, didThey);
}

/** The texts among these. */
const text = (values: Record<string, Json | undefined>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === 'string'));
