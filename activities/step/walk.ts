import { advance } from '@/journey/plan/advance';
import type { Effect, Facts, Next, Outcome, PersonFact, RunState, StepChange } from '@/journey/plan/types';
import { nodeEffects } from '@/nodes/registry/effects';
import type { MessageRow } from '@/server/data/runs/step-rows';
import { spreadOf } from '../run/person-hash';
import { effectPorts } from './effect-ports';
import type { RunWithPlan, StepWorld } from './step-world';

export interface Walked {
  state: RunState;
  steps: StepChange[];
  messages: MessageRow[];
  next: Exclude<Next, { kind: 'need' }>;
}

/** Walks one run from where it stands until it blocks or ends, performing effects and answering what `advance` asks for. */
export async function walk(
  { run, plan }: RunWithPlan,
  person: PersonFact,
  world: StepWorld,
  now: number,
): Promise<Walked> {
  const input = { now, clock: run.clock, spread: spreadOf(run.personId) };
  const facts: Facts = {};
  const outcomes: Record<string, Outcome> = {};
  const messages: MessageRow[] = [];
  const steps: StepChange[] = [];
  let state = run.state;

  const perform = async (effect: Effect) => {
    const ports = effectPorts(world, run, effect, (message) => messages.push(message));
    const { nodeId, visit, kind, args } = effect;
    const perform = nodeEffects[kind];
    if (!perform) throw new Error(`There is no effect ${kind}`);
    outcomes[effect.key] = await perform(args, { person, entry: run.entry, nodeId, visit }, ports);
  };

  for (;;) {
    const advanced = advance(plan, state, input, facts);
    state = advanced.state;
    steps.push(...advanced.steps);
    for (const effect of advanced.effects) await perform(effect);
    if (advanced.next.kind !== 'need') return { state, steps, messages, next: advanced.next };
    for (const need of advanced.next.needs) {
      if (need.fact === 'person') facts.person = person;
      if (need.fact === 'entry') facts.entry = run.entry;
      if (need.fact === 'outcome') {
        outcomes[need.key] ??= world.outcome(run.id, need.key);
        facts.outcomes = outcomes;
      }
    }
  }
}
