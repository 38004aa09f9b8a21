import { SYSTEM_PREFIX } from '@/shared/system-events';
import { advance } from '../plan/advance';
import { enter } from '../plan/enter';
import { iso } from '../plan/iso';
import { meetsEvent } from '../plan/meets-event';
import type { EndReason, Facts, Next, Outcome, PersonFact, RunState, StepChange } from '../plan/types';
import type { EventFact } from '../rules/facts';
import type { Scenario, ScriptedEvent, Simulated } from './types';

/** A person who is woken this often without getting on will never get on. */
const MAX_LOOKS = 10_000;

/**
 * One person's passage under a clock of its own, by the same core that moves real runs. Pure: facts that only a database has (segments, messages)
 * are as if there were none.
 */
export function simulate(scenario: Scenario): Simulated {
  return new Simulation(scenario).run();
}

class Simulation {
  private now: number;
  private state: RunState;
  private person: PersonFact;
  private readonly steps = new Map<number, StepChange>();
  private readonly events: EventFact[] = [];
  private readonly outcomes: Record<string, Outcome> = {};
  private readonly ahead: Set<ScriptedEvent>;
  private end: Simulated['end'] = null;

  constructor(private readonly scenario: Scenario) {
    const { plan, trigger, entry, person, script } = scenario;
    this.now = entry.at;
    this.person = person;
    this.ahead = new Set(script);
    const entered = enter(plan, trigger, entry, person.traits, entry.at);
    this.state = entered.state;
    this.note([entered.step]);
    this.events.push({
      name: entry.name,
      messageId: entry.messageId,
      properties: entry.properties,
      at: entry.at,
    });
  }

  run(): Simulated {
    for (let look = 0; look < MAX_LOOKS && !this.end; look += 1) {
      const next = this.walk();
      if (next.kind === 'end') this.finish(next.reason);
      else if (!this.sleepUntil(next.until)) break;
    }
    return { steps: [...this.steps.values()].sort((a, b) => a.position - b.position), end: this.end };
  }

  /** As far as it goes now; effects are performed on the way. */
  private walk(): Exclude<Next, { kind: 'need' }> {
    const { plan, clock, spread, journeyId } = this.scenario;
    const input = { now: this.now, clock, spread, journeyId, enteredAt: this.state.entryAt ?? this.now };
    for (;;) {
      const { state, steps, effects, next } = advance(plan, this.state, input, this.facts());
      this.state = state;
      this.note(steps);
      for (const effect of effects) this.outcomes[effect.key] = this.scenario.perform(effect, this.person);
      if (next.kind !== 'need') return next;
      if (effects.length === 0) throw new Error(`Facts are missing: ${JSON.stringify(next.needs)}`);
    }
  }

  /** Everything that a step may ask for. */
  private facts(): Facts {
    const names = new Set(this.events.map(({ name }) => name));
    const listOf = (name: string) => ({ since: 0, list: this.events.filter((event) => event.name === name) });
    const none = { since: 0, list: [] };
    const known = Object.fromEntries([...names].map((name) => [name, listOf(name)]));
    return {
      person: this.person,
      entry: this.scenario.entry.properties,
      workspace: this.scenario.workspace,
      events: new Proxy(known, { get: (all, name) => all[String(name)] ?? none }),
      activity: { since: 0, lastAt: this.lastActiveAt() },
      segments: {},
      messages: [],
      outcomes: this.outcomes,
    };
  }

  private lastActiveAt(): number | null {
    return this.events.findLast(({ name }) => !name.startsWith(SYSTEM_PREFIX))?.at ?? null;
  }

  /** Time passes to the next thing that happens: a scripted event or the end of the wait. False: the time is over. */
  private sleepUntil(due: number): boolean {
    const coming = [...this.ahead]
      .map((event) => ({ event, at: this.timeOf(event) }))
      .filter(({ at }) => at !== null && at < due)
      .sort((one, other) => (one.at ?? 0) - (other.at ?? 0))[0];
    const at = coming?.at ?? due;
    if (at > this.scenario.until) return false;
    this.now = Math.max(this.now, at);
    if (coming) this.happen(coming.event);
    return true;
  }

  private timeOf({ when }: ScriptedEvent): number | null {
    if ('at' in when) return when.at;
    const { open } = this.state;
    return open?.node === when.node && open.visit === when.visit ? open.enteredAt + when.afterMs : null;
  }

  /** As the reactor does: what is known of the person first, then goals, then exits. */
  private happen(event: ScriptedEvent): void {
    this.ahead.delete(event);
    const { name, properties, traits } = event;
    const fact = { name, properties, messageId: `scripted-${this.events.length}`, at: this.now };
    this.person = { ...this.person, traits: { ...this.person.traits, ...traits } };
    this.events.push(fact);
    const reason = this.leaveFor(fact);
    if (reason) this.finish(reason);
  }

  private leaveFor(fact: EventFact): EndReason | null {
    const { plan, entry, workspace } = this.scenario;
    const { id: personId, traits, channels } = this.person;
    const facts = {
      personId,
      traits,
      channels,
      entry: entry.properties,
      properties: fact.properties,
      now: this.now,
      zone: workspace.zone,
    };
    const [event, messageId, at] = [fact.name, fact.messageId, iso(fact.at)];
    const goal = plan.goals.find((one) => one.leave && meetsEvent(one, fact, facts));
    if (goal) return { code: 'goal', goalId: goal.id, event, messageId, at };
    const exit = plan.exits.find((one) => one.when === 'at-once' && meetsEvent(one, fact, facts));
    return exit ? { code: 'exit-rule', exitId: exit.id, event, messageId, at } : null;
  }

  private finish(reason: EndReason): void {
    this.end = { reason, at: this.now };
    for (const step of this.steps.values()) {
      if (step.status !== 'waiting') continue;
      this.note([
        { ...step, status: 'done', port: null, leftAt: this.now, reason: { code: 'ended', reason } },
      ]);
    }
  }

  private note(changes: readonly StepChange[]): void {
    for (const change of changes) this.steps.set(change.position, change);
  }
}
