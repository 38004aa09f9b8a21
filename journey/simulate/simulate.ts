import { SYSTEM_PREFIX } from '@/shared/system-events';
import { zoneOf } from '../calendar/zone-of';
import { advance } from '../plan/advance';
import { enter } from '../plan/enter';
import { iso } from '../plan/iso';
import { meetsEvent } from '../plan/meets-event';
import type {
  Effect,
  EndReason,
  Facts,
  Next,
  Outcome,
  PersonFact,
  RunState,
  StepChange,
} from '../plan/types';
import type { EventFact, MessageFact } from '../rules/facts';
import { afterReceipt, outcomeOfMessage } from './message-book';
import { refusalOf } from './refusal-of';
import type { Moment, Scenario, Scripted, ScriptedEvent, Simulated, SimulatedMessage } from './types';

/** A person who is woken this often without getting on will never get on. */
const MAX_LOOKS = 10_000;
/** A provider that is well takes a message so soon. ms */
const ACCEPTED_AFTER_MS = 1_000;

/** What comes by itself, beside what the author scripted. */
type Accepted = { accepted: string; at: number };

/** One person's passage under a clock of its own, by the same core that moves real runs. Pure. */
export function simulate(scenario: Scenario): Simulated {
  return new Simulation(scenario).run();
}

class Simulation {
  private now: number;
  private state: RunState;
  private person: PersonFact;
  private readonly steps = new Map<number, StepChange>();
  private readonly moments: Moment[] = [];
  private readonly events: EventFact[];
  private readonly segments: Record<string, number>;
  private readonly messages: MessageFact[] = [];
  private readonly sent: SimulatedMessage[] = [];
  private readonly outcomes: Record<string, Outcome> = {};
  private readonly ahead: Set<Scripted | Accepted>;
  private end: Simulated['end'] = null;

  constructor(private readonly scenario: Scenario) {
    const { plan, trigger, entry, person, script, history = [], segments = {} } = scenario;
    this.now = entry.at;
    this.person = person;
    this.segments = { ...segments };
    this.ahead = new Set(script);
    const { name, messageId, properties, at } = entry;
    this.events = [...history.filter((event) => event.at < at), { name, messageId, properties, at }];
    const entered = enter(plan, trigger, entry, person.traits, entry.at);
    this.state = entered.state;
    this.note([entered.step]);
  }

  run(): Simulated {
    const { plan, trigger } = this.scenario;
    const refused = refusalOf(plan, trigger, this.ruleFacts(this.scenario.entry));
    if (refused) return { refused, steps: [], moments: [], messages: [], end: null };
    for (let look = 0; look < MAX_LOOKS && !this.end; look += 1) {
      const next = this.walk();
      if (next.kind === 'end') this.finish(next.reason);
      else if (!this.sleepUntil(next.until)) break;
    }
    const steps = [...this.steps.values()].sort((a, b) => a.position - b.position);
    return { refused, steps, moments: this.moments, messages: this.sent, end: this.end };
  }

  /** As far as it goes now; effects are performed on the way. */
  private walk(): Exclude<Next, { kind: 'need' }> {
    const { plan, clock, spread, journeyId } = this.scenario;
    const input = { now: this.now, clock, spread, journeyId, enteredAt: this.state.entryAt ?? this.now };
    for (;;) {
      const { state, steps, effects, next } = advance(plan, this.state, input, this.facts());
      this.state = state;
      this.note(steps);
      for (const effect of effects) this.perform(effect);
      if (next.kind !== 'need') return next;
      if (effects.length === 0) throw new Error(`Facts are missing: ${JSON.stringify(next.needs)}`);
    }
  }

  private perform(effect: Effect): void {
    const { nodeId, visit, key } = effect;
    const variables = this.state.variables ?? {};
    const { traits: before } = this.person;
    const {
      message,
      traits,
      segments = {},
      event,
      ...outcome
    } = this.scenario.perform(effect, this.person, {
      variables,
    });
    this.outcomes[key] = outcome;
    if (traits) this.person = { ...this.person, traits };
    for (const [segment, belongs] of Object.entries(segments)) this.belong(segment, belongs);
    if (event) this.ahead.add({ when: { at: this.now }, ...event });
    if (!message) return;
    const planned = { nodeId, visit, ...message };
    this.messages.push({ ...planned, state: 'planned', at: this.now });
    this.sent.push({ ...planned, at: this.now, traits: before, variables });
    this.ahead.add({ accepted: key, at: this.now + ACCEPTED_AFTER_MS });
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
      segments: this.segments,
      messages: this.messages,
      outcomes: this.outcomes,
    };
  }

  private lastActiveAt(): number | null {
    return this.events.findLast(({ name }) => !name.startsWith(SYSTEM_PREFIX))?.at ?? null;
  }

  /** Time passes to the next thing that happens: something scripted or the end of the wait. False: the time is over. */
  private sleepUntil(due: number): boolean {
    const coming = [...this.ahead]
      .map((what) => ({ what, at: this.timeOf(what) }))
      .filter(({ at }) => at !== null && at < due)
      .sort((one, other) => (one.at ?? 0) - (other.at ?? 0))[0];
    const at = coming?.at ?? due;
    if (at > this.scenario.until) return false;
    this.now = Math.max(this.now, at);
    if (coming) this.happen(coming.what);
    return true;
  }

  private timeOf(what: Scripted | Accepted): number | null {
    if ('accepted' in what) return what.at;
    const { when } = what;
    if ('at' in when) return when.at;
    if ('afterEntryMs' in when) return this.scenario.entry.at + when.afterEntryMs;
    if ('receipt' in what || 'answer' in what) {
      const asked = [...this.steps.values()].find(
        ({ nodeId, visit }) => nodeId === when.node && visit === when.visit,
      );
      return asked ? asked.enteredAt + when.afterMs : null;
    }
    const { open } = this.state;
    return open?.node === when.node && open.visit === when.visit ? open.enteredAt + when.afterMs : null;
  }

  private happen(what: Scripted | Accepted): void {
    this.ahead.delete(what);
    if ('accepted' in what) {
      this.receive(what.accepted, 'sent');
      return;
    }
    this.moments.push({ kind: 'happened', at: this.now, what });
    if ('receipt' in what) this.receive(`${what.when.node}#${what.when.visit}`, what.receipt);
    else if ('answer' in what) this.answer(`${what.when.node}#${what.when.visit}`, what);
    else if ('segment' in what) this.belong(what.segment, what.belongs);
    else this.hear(what);
  }

  private receive(key: string, receipt: Parameters<typeof afterReceipt>[1]): void {
    const index = this.messages.findIndex(({ nodeId, visit }) => `${nodeId}#${visit}` === key);
    const message = this.messages[index];
    if (!message) return;
    const after = afterReceipt(message, receipt, this.now);
    this.messages[index] = after;
    if (after !== message && !this.outcomes[key]?.final) this.outcomes[key] = outcomeOfMessage(after);
  }

  /** The first answer counts. */
  private answer(key: string, { answer, data }: { answer: string; data?: Outcome['detail'] }): void {
    if (this.outcomes[key]?.final) return;
    this.outcomes[key] = { outcome: answer, final: true, ...(data === undefined ? {} : { detail: data }) };
  }

  private belong(segment: string, belongs: boolean): void {
    if (!belongs) delete this.segments[segment];
    else this.segments[segment] ??= this.now;
  }

  /** As the reactor does: what is known of the person first, then goals, then exits. */
  private hear({ name, properties, traits }: ScriptedEvent): void {
    const fact = { name, properties, messageId: `scripted-${this.events.length}`, at: this.now };
    this.person = { ...this.person, traits: { ...this.person.traits, ...traits } };
    this.events.push(fact);
    const reason = this.leaveFor(fact);
    if (reason) this.finish(reason);
  }

  private leaveFor(fact: EventFact): EndReason | null {
    const { plan } = this.scenario;
    const facts = this.ruleFacts(fact);
    const [event, messageId, at] = [fact.name, fact.messageId, iso(fact.at)];
    const goal = plan.goals.find((one) => one.leave && meetsEvent(one, fact, facts));
    if (goal) return { code: 'goal', goalId: goal.id, event, messageId, at };
    const exit = plan.exits.find((one) => one.when === 'at-once' && meetsEvent(one, fact, facts));
    return exit ? { code: 'exit-rule', exitId: exit.id, event, messageId, at } : null;
  }

  private ruleFacts({ properties }: Pick<EventFact, 'properties'>) {
    const { entry, workspace, clock } = this.scenario;
    const { id: personId, traits, channels } = this.person;
    const events: Record<string, EventFact[]> = {};
    for (const event of this.events) events[event.name] = [...(events[event.name] ?? []), event];
    return {
      personId,
      traits,
      channels,
      entry: entry.properties,
      properties,
      now: this.now,
      clock,
      zone: zoneOf(traits, workspace.zone),
      events,
      segments: this.segments,
    };
  }

  private finish(reason: EndReason): void {
    this.end = { reason, at: this.now };
    for (const step of this.steps.values()) {
      if (step.status !== 'waiting') continue;
      this.note([
        { ...step, status: 'done', port: null, leftAt: this.now, reason: { code: 'ended', reason } },
      ]);
    }
    this.moments.push({ kind: 'end', at: this.now, reason });
  }

  private note(changes: readonly StepChange[]): void {
    for (const step of changes) {
      const before = this.steps.get(step.position);
      this.steps.set(step.position, step);
      // Looking again and finding nothing new is no moment of the story.
      if (before?.status !== 'waiting' || step.status !== 'waiting')
        this.moments.push({ kind: 'step', at: this.now, step });
    }
  }
}
