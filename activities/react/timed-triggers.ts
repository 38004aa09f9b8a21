import { zoneOf } from '@/journey/calendar/zone-of';
import type { NodeId } from '@/journey/graph/types';
import { isPending } from '@/journey/plan/triggers/due/is-pending';
import { dueKindOf, isTimed, TURN_EVENTS } from '@/journey/plan/triggers/due/registry';
import type { TimedOn } from '@/journey/plan/triggers/due/types';
import type { ReceivedEvent } from '@/server/data/inbox/take-inbox';
import type { LiveJourney, LiveWorkspace } from './live-journeys';
import type { Person } from './people';
import type { World } from './world';

export interface TimedTrigger {
  journey: LiveJourney;
  nodeId: NodeId;
  on: TimedOn;
}

const known = new WeakMap<LiveWorkspace['journeys'], TimedTrigger[]>();

/** Triggers of live journeys that wait for a time of each person's own. */
export function timedTriggers({ journeys }: Pick<LiveWorkspace, 'journeys'>): TimedTrigger[] {
  let timed = known.get(journeys);
  if (!timed) {
    timed = [...journeys.values()].flatMap((journey) =>
      journey.plan.triggers.flatMap(({ node, on }) => (isTimed(on) ? [{ journey, nodeId: node, on }] : [])),
    );
    known.set(journeys, timed);
  }
  return timed;
}

/** What is older than this starts no clock: people who are imported with their past are not all let in at once. ms */
const MAX_LATE_MS = 86_400_000;

/** Moves the times that this event may have moved. */
export function moveDue(
  world: World,
  workspace: LiveWorkspace,
  person: Person,
  event: ReceivedEvent,
  isChanged: boolean,
): void {
  for (const { journey, nodeId, on } of timedTriggers(workspace)) {
    const kind = dueKindOf(on);
    const isTurn =
      event.name === TURN_EVENTS[on.kind] &&
      event.context.journeyId === journey.id &&
      event.context.nodeId === nodeId;
    if (!kind?.touches(on, { event, isChanged, isTurn })) continue;
    const facts = {
      now: world.now,
      zone: zoneOf(person.traits, workspace.facts.zone),
      traits: person.traits,
      activeAt: event.timestamp.getTime(),
      clock: workspace.clock,
    };
    if (!isTurn && isPending(kind, on, facts, world.due.of(person, journey.id, nodeId))) continue;
    const due = kind.dueOf(on, facts);
    if (due !== null && due < world.now - MAX_LATE_MS) continue;
    world.due.move(person, { journeyId: journey.id, nodeId, kind: on.kind, due, onlyLater: kind.onlyLater });
  }
}
