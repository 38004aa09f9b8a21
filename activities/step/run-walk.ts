import { advance } from '@/journey/plan/advance';
import type {
  AdvanceInput,
  Effect,
  Facts,
  Need,
  Next,
  Outcome,
  PersonFact,
  RunState,
  StepChange,
} from '@/journey/plan/types';
import { applyOps, type ProfileOp } from '@/journey/profile/apply-ops';
import { nodeEffects } from '@/nodes/registry/effects';
import { spreadOf } from '../run/person-hash';
import { type AskedFor, effectPorts, nothingAskedFor } from './effect-ports';
import type { RunWithPlan } from './step-batch';
import type { StepWorld } from './step-world';

export interface Walked {
  state: RunState;
  steps: StepChange[];
  asked: AskedFor;
  next: Exclude<Next, { kind: 'need' }>;
  /** Before this step it waited for something that subscriptions stand for. */
  hasListened: boolean;
}

/** One run on its way from where it stands until it blocks or ends, performing effects and answering what `advance` asks for. */
export class RunWalk {
  private readonly input: AdvanceInput;
  private readonly outcomes: Record<string, Outcome> = {};
  private readonly asked = nothingAskedFor();
  private readonly steps: StepChange[] = [];
  /** Segments that this walk put the person into (since when, ms) or took them out of (null). */
  private readonly moved = new Map<string, number | null>();
  private state: RunState;

  constructor(
    readonly of: RunWithPlan,
    private person: PersonFact,
    now: number,
  ) {
    const { run } = of;
    this.state = run.state;
    this.input = {
      now,
      clock: run.clock,
      spread: spreadOf(run.personId),
      enteredAt: run.state.entryAt ?? run.startedAt,
      journeyId: run.journeyId,
    };
  }

  /** Goes on. Either it is done, or it lacks facts that the world has not read yet. */
  async go(world: StepWorld): Promise<{ needs: Need[] } | { walked: Walked }> {
    for (;;) {
      const { state, steps, effects, next } = advance(
        this.of.plan,
        this.state,
        this.input,
        this.facts(world),
      );
      this.state = state;
      this.steps.push(...steps);
      for (const effect of effects) await this.perform(effect, world);
      if (next.kind !== 'need') return { walked: this.walked(next) };
      const needs = next.needs.filter((need) => !this.isAnswered(need, world));
      if (needs.length > 0) return { needs };
    }
  }

  private walked(next: Walked['next']): Walked {
    const { run, plan } = this.of;
    const { state, steps, asked } = this;
    const hasListened = run.state.open !== null && plan.code[run.state.pc]?.op === 'await';
    return { state, steps, asked, next, hasListened };
  }

  private facts(world: StepWorld): Facts {
    const { run } = this.of;
    const known = world.factsOf(run);
    return {
      person: this.person,
      entry: run.entry,
      workspace: run.workspace,
      outcomes: this.outcomes,
      ...known,
      ...(known.segments ? { segments: this.segmentsAfter(known.segments) } : {}),
    };
  }

  private segmentsAfter(known: Record<string, number>): Record<string, number> {
    const after = new Map<string, number | null>([...Object.entries(known), ...this.moved]);
    return Object.fromEntries([...after].flatMap(([key, since]) => (since === null ? [] : [[key, since]])));
  }

  /** An effect's outcome may have come with its performance, or stand in the ledger. */
  private isAnswered(need: Need, world: StepWorld): boolean {
    if (need.fact !== 'outcome') return false;
    const outcome = this.outcomes[need.key] ?? world.outcome(this.of.run, need);
    if (outcome) this.outcomes[need.key] = outcome;
    return outcome !== undefined;
  }

  private async perform({ key, nodeId, visit, kind, args }: Effect, world: StepWorld): Promise<void> {
    const perform = nodeEffects[kind];
    if (!perform) throw new Error(`There is no effect ${kind}`);
    const { run } = this.of;
    const variables = this.state.variables ?? {};
    const at = {
      run,
      effect: { nodeId, visit },
      variables,
      now: this.input.now,
      traits: this.person.traits,
      // What the reactor will make of it; until then this walk goes by it.
      onProfile: (ops: readonly ProfileOp[]) => {
        this.person = { ...this.person, traits: applyOps(this.person.traits, ops) };
      },
      onMembership: (segment: string, belongs: boolean) => {
        this.moved.set(segment, belongs ? this.input.now : null);
      },
    };
    const ports = effectPorts(world, at, this.asked);
    const context = { person: this.person, entry: run.entry, variables, nodeId, visit };
    this.outcomes[key] = await perform(args, context, ports);
  }
}
