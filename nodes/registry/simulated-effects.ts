import { resolveSource } from '@/journey/plan/assign-variables';
import type { Effect, PersonFact } from '@/journey/plan/types';
import { applyOps, type ProfileOp } from '@/journey/profile/apply-ops';
import { reach } from '@/journey/reach/reach';
import type { Performed } from '@/journey/simulate/types';
import type { Channel } from '@/shared/channel';
import type { JsonObject } from '@/shared/json';
import type { CreateTaskArgs } from '../create-task/effect';
import type { EmitEventArgs } from '../emit-event/effect';
import type { SendMessageArgs } from '../send-message/effect';
import type { StartJourneyArgs } from '../start-journey/effect';
import type { UpdateProfileArgs } from '../update-profile/effect';

/** What an effect may look at while nothing is real. */
export interface SimulatedContext {
  person: PersonFact;
  entry: JsonObject;
  variables: JsonObject;
  /** Channel of each published template, by key. */
  templates: ReadonlyMap<string, Channel>;
}

type Simulate<Args> = (args: Args, context: SimulatedContext) => Performed;

const asked = (): Performed => ({ outcome: 'planned', final: false });

const sendMessage: Simulate<SendMessageArgs> = ({ channel, template }, { person, templates }) => {
  if (templates.get(template) !== channel)
    return { outcome: 'failed', final: true, detail: { code: 'no-template', template } };
  const { reachable, reason, since } = reach(person.channels, channel);
  const why: JsonObject = { code: reason, ...(since ? { since } : {}) };
  if (reachable) return { outcome: 'planned', final: false, message: { channel, template } };
  return { outcome: 'not-sent', final: true, detail: why };
};

const updateProfile: Simulate<UpdateProfileArgs> = ({ changes }, { person, entry, variables }) => {
  const sources = { traits: person.traits, entry, variables };
  const ops: ProfileOp[] = [];
  const segments: Record<string, boolean> = {};
  for (const change of changes) {
    if ('segment' in change) segments[change.segment] = change.op === 'join';
    else if (change.op === 'unset' || change.op === 'increment') ops.push(change);
    else ops.push({ op: change.op, trait: change.trait, value: resolveSource(change.value, sources) });
  }
  const traits = [...new Set(ops.map(({ trait }) => trait))];
  const moved = Object.keys(segments);
  return {
    outcome: 'changed',
    final: true,
    detail: { traits, ...(moved.length > 0 ? { segments: moved } : {}) },
    traits: applyOps(person.traits, ops),
    segments,
  };
};

const emitEvent: Simulate<EmitEventArgs> = ({ event, properties }, { person, entry, variables }) => {
  const sources = { traits: person.traits, entry, variables };
  const values = properties.map(({ name, value }) => [name, resolveSource(value, sources)] as const);
  return {
    outcome: 'emitted',
    final: true,
    detail: { event },
    event: { name: event, properties: Object.fromEntries(values) },
  };
};

const startJourney: Simulate<StartJourneyArgs> = ({ journey, wait }) =>
  wait ? asked() : { outcome: 'started', final: true, detail: { journeyId: journey } };

const simulations = {
  'send-message': sendMessage,
  'update-profile': updateProfile,
  'emit-event': emitEvent,
  'call-webhook': asked,
  'create-task': asked as Simulate<CreateTaskArgs>,
  approval: asked,
  'start-journey': startJourney,
};

/** Every effect as it answers when nothing leaves the house, by the name its kind compiles to. */
export const simulatedEffects: Readonly<Record<string, Simulate<JsonObject>>> = simulations as never;

/** What an effect of a plan comes to for a sample person; one that is not known here is taken as asked and not answered. */
export function simulateEffect({ kind, args }: Effect, context: SimulatedContext): Performed {
  return simulatedEffects[kind]?.(args, context) ?? asked();
}
