import { advance } from '@/journey/plan/advance';
import { type EntryEvent, enter } from '@/journey/plan/enter';
import type { StepChange, Trigger } from '@/journey/plan/types';
import { newId } from '@/shared/new-id';
import { spreadOf } from '../run/person-hash';
import { stepRowOf } from '../run/step-row-of';
import type { LiveJourney, LiveWorkspace } from './live-journeys';
import type { Person } from './people';
import type { LiveRun } from './world';

export interface Entering {
  workspace: LiveWorkspace;
  journey: LiveJourney;
  person: Person;
  trigger: Trigger;
  instanceKey: string;
  event: EntryEvent;
  /** ms since epoch */
  now: number;
}

/**
 * The run of a person who is let in, with the trigger's step. When a plain wait comes first, it is begun here, so that the
 * workflow can be started with the delay instead of waiting itself.
 */
export function newRunOf(entering: Entering): LiveRun & { fresh: NonNullable<LiveRun['fresh']> } {
  const { workspace, journey, person, trigger, instanceKey, event, now } = entering;
  const id = newId();
  const entered = enter(journey.plan, trigger, event, person.traits, now);
  const changes: StepChange[] = [entered.step];
  let state = entered.state;
  let due: Date | null = null;
  if (journey.plan.code[state.pc]?.op === 'sleep') {
    const input = {
      now,
      clock: workspace.clock,
      spread: spreadOf(person.id),
      enteredAt: event.at,
      journeyId: journey.id,
    };
    const { id, traits, channels } = person;
    const facts = { person: { id, traits, channels }, entry: event.properties, workspace: workspace.facts };
    const waiting = advance(journey.plan, state, input, facts);
    // A sleep that is over at once leads on to what the reactor must not do: the step does it.
    if (waiting.next.kind === 'wait' && waiting.effects.length === 0 && waiting.state.pc === state.pc) {
      state = waiting.state;
      due = new Date(waiting.next.until);
      changes.push(...waiting.steps);
    }
  }
  const identity = { workspaceId: workspace.id, journeyId: journey.id, personId: person.id };
  const owner = { ...identity, runId: id, version: journey.version };
  const run = {
    id,
    ...identity,
    version: journey.version,
    planHash: journey.planHash,
    instanceKey,
    status: 'starting' as const,
    endReason: null,
    endedAt: null,
    nodeId: state.open?.node ?? trigger.node,
    state,
    due,
    entryMessageId: event.messageId,
    entry: event.properties,
  };
  const steps = changes.map((change) => stepRowOf(owner, change));
  return {
    ...identity,
    id,
    planHash: journey.planHash,
    instanceKey,
    entry: event.properties,
    enteredAt: state.entryAt ?? now,
    state,
    fresh: { run, steps },
  };
}
