import { zoneOf } from '@/journey/calendar/zone-of';
import type { EndReason, EntryRefusalReason, Plan } from '@/journey/plan/types';
import type { EventFact, MessageFact, RuleFacts } from '@/journey/rules/facts';
import type { ReceivedEvent } from '@/server/data/inbox/take-inbox';
import type { PastEntry } from '@/server/data/react/load-entries';
import type { EntryRetry } from '@/server/data/react/load-entry-retries';
import type { OpenRun } from '@/server/data/react/load-open-runs';
import type { GoalRow, NewRun } from '@/server/data/react/reaction-rows';
import type { RunToEnd } from '@/server/data/runs/end-runs';
import type { StepRow } from '@/server/data/runs/step-rows';
import type { JsonObject } from '@/shared/json';
import type { DueTimes } from './due-times';
import type { KnownEvents } from './known-events';
import type { LiveWorkspace } from './live-journeys';
import type { Memberships } from './memberships';
import type { People, Person } from './people';

export interface Refusal {
  journeyId: string;
  person: Person;
  messageId: string;
  reason: EntryRefusalReason;
}

/** The run of an earlier batch, or one that this batch lets in. */
export interface LiveRun extends OpenRun {
  /** What this batch is going to insert; null for a run that is in the database already. */
  fresh: { run: NewRun; steps: StepRow[] } | null;
}

/** What was read for a batch. */
export interface LoadedFacts {
  runs: readonly OpenRun[];
  entries: readonly PastEntry[];
  retries: readonly EntryRetry[];
  events: KnownEvents;
  memberships: Memberships;
  due: DueTimes;
  /** By run. */
  messages: ReadonlyMap<string, readonly MessageFact[]>;
  /** By journey, of those with a cap. */
  counts: ReadonlyMap<string, { total: number; today: number }>;
}

/** What a batch of events sees, and what it will write. Everything is settled in memory, then written at once. */
export class World {
  readonly seen: { event: ReceivedEvent; person: Person }[] = [];
  readonly fresh: NonNullable<LiveRun['fresh']>[] = [];
  readonly ends: RunToEnd[] = [];
  readonly goals: GoalRow[] = [];
  /** People of whom something is known that was not before. */
  readonly changed = new Set<Person>();
  readonly endedJourneys = new Set<string>();
  /** How many people this batch lets in, by journey. */
  readonly freshEntries = new Map<string, number>();
  private readonly seenPeople = new Set<Person>();
  private readonly refused = new Map<string, Refusal>();
  readonly newEntries = new Map<string, PastEntry>();
  readonly newRetries = new Set<EntryRetry>();
  readonly doneRetries: EntryRetry[] = [];
  private readonly runs = new Map<string, LiveRun[]>();
  private readonly entries = new Map<string, PastEntry>();
  private readonly retries = new Map<string, EntryRetry[]>();

  constructor(
    readonly people: People,
    readonly workspaces: ReadonlyMap<string, LiveWorkspace>,
    /** By plan hash: live ones and those of open runs. */
    readonly plans: ReadonlyMap<string, Plan>,
    /** ms since epoch */
    readonly now: number,
    private readonly loaded: LoadedFacts,
  ) {
    for (const run of loaded.runs) listOf(this.runs, run.personId).push({ ...run, fresh: null });
    for (const entry of loaded.entries) this.entries.set(entryKey(entry), entry);
    for (const retry of loaded.retries) listOf(this.retries, retry.personId).push(retry);
  }

  /**
   * What rules see when an event comes: the person now, the event at hand, and what they are in the middle of. Without a run, the event at hand
   * is the one that may let them in.
   */
  ruleFacts(person: Person, properties: JsonObject, run?: LiveRun): RuleFacts {
    const { id, workspaceId, traits, channels } = person;
    const workspace = this.workspaces.get(workspaceId);
    const messages = run && this.loaded.messages.get(run.id);
    return {
      personId: id,
      traits,
      channels,
      properties,
      entry: run ? run.entry : properties,
      now: this.now,
      clock: workspace?.clock ?? 1,
      zone: zoneOf(traits, workspace?.facts.zone ?? 'UTC'),
      events: this.loaded.events.of(person),
      segments: this.memberships.of(person, workspace?.segments ?? []),
      ...(messages ? { messages } : {}),
      ...(run ? { run: runFacts(run) } : {}),
    };
  }

  get due(): DueTimes {
    return this.loaded.due;
  }

  get memberships(): Memberships {
    return this.loaded.memberships;
  }

  /** What a person did under these names, as far as this batch has to know; oldest first. */
  eventsOf(person: Person, names: ReadonlySet<string>): readonly EventFact[] {
    return this.loaded.events.inOrder(person, names);
  }

  /** Notes whose event it is. */
  see(person: Person, event: ReceivedEvent): void {
    this.seen.push({ event, person });
    this.seenPeople.add(person);
    this.loaded.events.add(person, event);
  }

  hasSeen(person: Person): boolean {
    return this.seenPeople.has(person);
  }

  /** How many people a journey has let in, those of this batch included. Counted only for journeys with a cap. */
  entryCount(journeyId: string): { total: number; today: number } {
    const before = this.loaded.counts.get(journeyId) ?? { total: 0, today: 0 };
    const fresh = this.freshEntries.get(journeyId) ?? 0;
    return { total: before.total + fresh, today: before.today + fresh };
  }

  /** A run reached one of its goals. */
  reach(
    { workspaceId, id, journeyId, personId }: LiveRun,
    goal: Pick<GoalRow, 'goalId' | 'messageId' | 'at'>,
  ): void {
    this.goals.push({ workspaceId, runId: id, journeyId, personId, ...goal });
  }

  openRunsOf(person: Person): readonly LiveRun[] {
    return this.runs.get(person.id) ?? [];
  }

  retriesOf(person: Person): readonly EntryRetry[] {
    return this.retries.get(person.id) ?? [];
  }

  pastEntry(journeyId: string, person: Person, key: string): PastEntry | undefined {
    return this.entries.get(entryKey({ journeyId, personId: person.id, instanceKey: key }));
  }

  open(run: LiveRun & { fresh: object }, entry: PastEntry): void {
    listOf(this.runs, run.personId).push(run);
    this.fresh.push(run.fresh);
    this.freshEntries.set(run.journeyId, (this.freshEntries.get(run.journeyId) ?? 0) + 1);
    this.remember(entry);
  }

  /** Ends a run with this batch: in the database, or before it gets there. */
  end(run: LiveRun, reason: EndReason): void {
    this.runs.set(
      run.personId,
      listOf(this.runs, run.personId).filter((open) => open !== run),
    );
    this.endedJourneys.add(run.journeyId);
    if (!run.fresh) {
      this.ends.push({ runId: run.id, reason });
      return;
    }
    const at = new Date(this.now);
    Object.assign(run.fresh.run, { status: 'ended', endReason: reason, endedAt: at, due: null });
    for (const step of run.fresh.steps) {
      if (step.status !== 'waiting') continue;
      Object.assign(step, { status: 'done', leftAt: at, reason: { code: 'ended', reason } });
    }
  }

  refuse(refusal: Refusal): void {
    this.refused.set(`${refusal.journeyId} ${refusal.messageId}`, refusal);
  }

  /** Let in after all. */
  unrefuse(journeyId: string, messageId: string): void {
    this.refused.delete(`${journeyId} ${messageId}`);
  }

  get refusals(): Refusal[] {
    return [...this.refused.values()];
  }

  addRetry(retry: EntryRetry): void {
    this.newRetries.add(retry);
    listOf(this.retries, retry.personId).push(retry);
  }

  dropRetry(retry: EntryRetry, person: Person): void {
    if (!this.newRetries.delete(retry)) this.doneRetries.push(retry);
    this.retries.set(
      person.id,
      listOf(this.retries, person.id).filter((other) => other !== retry),
    );
  }

  /** Everything of `from` is `into`'s from now on. A second open run of the same journey and instance ends. */
  merge(from: Person, into: Person): void {
    this.loaded.events.merge(from, into);
    this.due.merge(from, into);
    this.memberships.merge(from, into, this.workspaces.get(into.workspaceId)?.segments ?? []);
    for (const run of [...this.openRunsOf(from)]) {
      const rival = this.openRunsOf(into).find(
        ({ journeyId, instanceKey }) => journeyId === run.journeyId && instanceKey === run.instanceKey,
      );
      if (rival) this.end(run, { code: 'merged', intoRunId: rival.id });
      else listOf(this.runs, into.id).push(run);
      run.personId = into.id;
    }
    this.runs.delete(from.id);
    for (const fresh of this.fresh.filter(({ run }) => run.personId === from.id)) {
      fresh.run.personId = into.id;
      for (const step of fresh.steps) step.personId = into.id;
    }
    for (const goal of this.goals) if (goal.personId === from.id) goal.personId = into.id;
    for (const entry of [...this.entries.values()]) {
      if (entry.personId === from.id) this.moveEntry(entry, into);
    }
    for (const retry of this.retriesOf(from)) {
      retry.personId = into.id;
      listOf(this.retries, into.id).push(retry);
    }
    this.retries.delete(from.id);
  }

  private moveEntry(entry: PastEntry, into: Person): void {
    const moved = { ...entry, personId: into.id };
    const known = this.entries.get(entryKey(moved));
    this.entries.delete(entryKey(entry));
    if (!known || known.enteredAt < moved.enteredAt) this.entries.set(entryKey(moved), moved);
    // What this batch was about to write must be written for the person it is now.
    if (this.newEntries.delete(entryKey(entry))) this.newEntries.set(entryKey(moved), moved);
  }

  private remember(entry: PastEntry): void {
    this.entries.set(entryKey(entry), entry);
    this.newEntries.set(entryKey(entry), entry);
  }
}

function runFacts({ enteredAt, state }: LiveRun): RuleFacts['run'] {
  return {
    enteredAt,
    waitBeganAt: state.open?.enteredAt ?? null,
    visits: state.visits,
    variants: state.variants ?? {},
    variables: state.variables ?? {},
  };
}

const entryKey = ({
  journeyId,
  personId,
  instanceKey,
}: Pick<PastEntry, 'journeyId' | 'personId' | 'instanceKey'>) =>
  JSON.stringify([journeyId, personId, instanceKey]);

function listOf<T>(map: Map<string, T[]>, key: string): T[] {
  const known = map.get(key);
  if (known) return known;
  const list: T[] = [];
  map.set(key, list);
  return list;
}
