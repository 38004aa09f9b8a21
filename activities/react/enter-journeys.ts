import { hears, matchesTrigger } from '@/journey/plan/triggers/registry';
import type { Heard, Stimulus } from '@/journey/plan/triggers/types';
import type { Trigger } from '@/journey/plan/types';
import type { JsonObject } from '@/shared/json';
import { decideEntry, mayBeMetLater } from './decide-entry';
import { heardKey, type LiveJourney, type LiveWorkspace } from './live-journeys';
import { settlingNames } from './look-back-reads';
import { newRunOf } from './new-run-of';
import type { Person } from './people';
import { lookBack } from './settle-runs';
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

/** Lets a person into every journey that listens to what was just learned of them, or notes why not. */
export function enterJourneys(
  world: World,
  workspace: LiveWorkspace,
  person: Person,
  event: TriggerEvent,
  stimulus: Stimulus,
): void {
  for (const journey of journeysHearing(workspace, stimulus)) {
    const triggers = journey.plan.triggers.filter(({ on, node }) =>
      matchesTrigger(on, stimulus, { journeyId: journey.id, nodeId: node }),
    );
    if (triggers.length === 0) continue;
    const reason = tryEntry(world, { workspace, journey, person, event, triggers });
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
      nodes: triggers.map(({ node }) => node),
    });
  }
}

/** Each journey once, even when several of its triggers may have heard something. */
function journeysHearing(workspace: LiveWorkspace, { event, traits, segments }: Stimulus): Set<LiveJourney> {
  const heard: Heard[] = [{ kind: 'event', name: event.name }];
  if (traits.before !== traits.after) heard.push({ kind: 'traits' });
  if (segments.entered.size + segments.left.size > 0) heard.push({ kind: 'segments' });
  return new Set(heard.flatMap((one) => workspace.listeners.get(heardKey(one)) ?? []));
}

/** More is known of the person now: entries that failed for a missing trait are decided again. */
export function retryEntries(world: World, workspace: LiveWorkspace, person: Person): void {
  for (const retry of [...world.retriesOf(person)]) {
    const { journeyId, messageId, properties } = retry;
    const journey = workspace.journeys.get(journeyId);
    if (!journey) continue;
    const event = { name: retry.event, messageId, properties, at: retry.at };
    const triggers = journey.plan.triggers.filter((trigger) => hadHeard(trigger, retry));
    if (triggers.length === 0) continue;
    const reason = tryEntry(world, { workspace, journey, person, event, triggers });
    if (reason && mayBeMetLater(reason)) continue;
    world.dropRetry(retry, person);
    if (reason) world.refuse({ journeyId, person, messageId, reason });
    else world.unrefuse(journeyId, messageId);
  }
}

/** Without a note of the nodes, those that listen to the event's name had. */
function hadHeard({ on, node }: Trigger, retry: { nodes: readonly string[]; event: string }): boolean {
  if (retry.nodes.length > 0) return retry.nodes.includes(node);
  return heardKey(hears(on)) === heardKey({ kind: 'event', name: retry.event });
}

interface Entry {
  workspace: LiveWorkspace;
  journey: LiveJourney;
  person: Person;
  event: TriggerEvent;
  triggers: readonly Trigger[];
}

function tryEntry(world: World, { workspace, journey, person, event, triggers }: Entry) {
  if (journey.refuses) return { code: journey.refuses };
  const decision = decideEntry({
    plan: journey.plan,
    triggers,
    event,
    facts: world.ruleFacts(person, event.properties),
    open: world.openRunsOf(person).filter(({ journeyId }) => journeyId === journey.id),
    pastEntry: (key) => world.pastEntry(journey.id, person, key),
    entered: world.entryCount(journey.id),
    today: workspace.today,
    now: world.now,
    clock: workspace.clock,
  });
  if (!decision.enter) return decision.reason;
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
  lookBack(world, person, run, world.eventsOf(person, settlingNames([journey.plan])));
  return null;
}
