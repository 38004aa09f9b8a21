import type { JsonObject } from '@/shared/json';
import { decideEntry, mayBeMetLater } from './decide-entry';
import type { LiveJourney, LiveWorkspace } from './live-journeys';
import { newRunOf } from './new-run-of';
import type { Person } from './people';
import type { World } from './world';

/** How long an entry that failed for a missing trait may still succeed. ms */
const RETRY_MS = 30 * 60_000;

interface TriggerEvent {
  name: string;
  messageId: string;
  properties: JsonObject;
  /** When it happened, ms since epoch. */
  at: number;
}

/** Lets a person into every journey that listens to this event, or notes why not. */
export function enterJourneys(
  world: World,
  workspace: LiveWorkspace,
  person: Person,
  event: TriggerEvent,
): void {
  for (const journey of workspace.byEvent.get(event.name) ?? []) {
    const reason = tryEntry(world, workspace, journey, person, event);
    if (!reason) continue;
    const { name, messageId, properties } = event;
    world.refuse({ journeyId: journey.id, person, messageId, reason });
    if (!mayBeMetLater(reason)) continue;
    world.addRetry({
      workspaceId: workspace.id,
      journeyId: journey.id,
      messageId,
      personId: person.id,
      until: new Date(world.now + RETRY_MS),
      event: name,
      properties,
      at: event.at,
    });
  }
}

/** More is known of the person now: entries that failed for a missing trait are decided again. */
export function retryEntries(world: World, workspace: LiveWorkspace, person: Person): void {
  for (const retry of [...world.retriesOf(person)]) {
    const { journeyId, messageId, properties } = retry;
    const journey = workspace.journeys.get(journeyId);
    if (!journey) continue;
    const event = { name: retry.event, messageId, properties, at: retry.at };
    const reason = tryEntry(world, workspace, journey, person, event);
    if (reason && mayBeMetLater(reason)) continue;
    world.dropRetry(retry, person);
    if (reason) world.refuse({ journeyId, person, messageId, reason });
    else world.unrefuse(journeyId, messageId);
  }
}

function tryEntry(
  world: World,
  workspace: LiveWorkspace,
  journey: LiveJourney,
  person: Person,
  event: TriggerEvent,
) {
  const decision = decideEntry({
    plan: journey.plan,
    event,
    person,
    open: world.openRunsOf(person).filter(({ journeyId }) => journeyId === journey.id),
    pastEntry: (key) => world.pastEntry(journey.id, person, key),
    now: world.now,
    clock: workspace.clock,
  });
  if (!decision) return null;
  if (!decision.enter) return decision.reason;
  if (journey.refuses) return { code: journey.refuses };
  const { trigger, instanceKey, entryKey } = decision;
  const run = newRunOf({ workspace, journey, person, trigger, instanceKey, event, now: world.now });
  world.open(run, {
    workspaceId: workspace.id,
    journeyId: journey.id,
    personId: person.id,
    instanceKey: entryKey,
    runId: run.id,
    enteredAt: new Date(world.now),
  });
  return null;
}
