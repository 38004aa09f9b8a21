import type { PoolClient } from 'pg';
import type { Facts, Need, Outcome, PersonFact } from '@/journey/plan/types';
import type { MessageFact } from '@/journey/rules/facts';
import { answerId, readAnswers, type StepAnswered } from '@/server/data/events/read-answers';
import { type EventQuery, readEvents } from '@/server/data/events/read-events';
import { type ActivityQuery, readLastActivity } from '@/server/data/events/read-last-activity';
import { readRunMessages } from '@/server/data/messages/read-run-messages';
import type { LockedRun } from '@/server/data/runs/lock-runs';
import { readSegmentsOf } from '@/server/data/segments/read-segments-of';
import {
  type PublishedTemplate,
  readPublishedTemplate,
} from '@/server/data/templates/read-published-template';
import { CALLED_BACK } from '@/shared/system-events';
import { outcomeOf } from './outcome-of';

export interface Asked {
  run: LockedRun;
  needs: readonly Need[];
}

export type OutcomeNeed = Extract<Need, { fact: 'outcome' }>;
type KnownEvents = NonNullable<Facts['events']>;

/** What a batch of steps sees of the database inside one transaction. Whatever several runs lack is read for all of them at once. */
export class StepWorld {
  private readonly templates = new Map<string, Promise<PublishedTemplate | null>>();
  private readonly events = new Map<string, KnownEvents>();
  private readonly activity = new Map<string, NonNullable<Facts['activity']>>();
  private readonly messages = new Map<string, MessageFact[]>();
  private readonly segments = new Map<string, Record<string, number>>();
  /** By the id of the answer; null: not given yet. */
  private readonly answers = new Map<string, StepAnswered | null>();

  constructor(
    private readonly client: PoolClient,
    private readonly people: ReadonlyMap<string, PersonFact>,
  ) {}

  person(personId: string): PersonFact | undefined {
    return this.people.get(personId);
  }

  /** Reads what runs said they lack: one query for each kind of fact. */
  async load(asked: readonly Asked[]): Promise<void> {
    const queries = asked.flatMap(({ run, needs }) =>
      needs.flatMap((need): EventQuery[] =>
        need.fact === 'events'
          ? [{ workspaceId: run.workspaceId, personId: run.personId, name: need.name, since: need.since }]
          : [],
      ),
    );
    if (queries.length > 0) await this.loadEvents(queries);
    const active = asked.flatMap(({ run, needs }) =>
      needs.flatMap((need): ActivityQuery[] =>
        need.fact === 'activity'
          ? [{ workspaceId: run.workspaceId, personId: run.personId, since: need.since }]
          : [],
      ),
    );
    if (active.length > 0) await this.loadActivity(active);
    const readers = asked.filter(({ needs }) =>
      needs.some(
        (need) => need.fact === 'messages' || (need.fact === 'outcome' && need.answeredBy === 'ledger'),
      ),
    );
    if (readers.length > 0) await this.loadMessages(readers.map(({ run }) => run));
    const members = asked.filter(({ needs }) => needs.some(({ fact }) => fact === 'segments'));
    if (members.length > 0) await this.loadSegments(members.map(({ run }) => run));
    const answers = asked.flatMap(({ run, needs }) =>
      needs.flatMap((need) =>
        need.fact === 'outcome' && need.answeredBy === 'answer'
          ? [{ workspaceId: run.workspaceId, messageId: answerId(run.id, need.key) }]
          : [],
      ),
    );
    if (answers.length > 0) await this.loadAnswers(answers);
  }

  /** What is known by now of the facts that `load` reads. */
  factsOf(run: LockedRun): Pick<Facts, 'events' | 'activity' | 'messages' | 'segments'> {
    const activity = this.activity.get(run.personId);
    const messages = this.messages.get(run.id);
    const segments = this.segments.get(run.personId);
    return {
      events: ownEvents(this.events.get(run.personId) ?? {}, run.id),
      ...(activity ? { activity } : {}),
      ...(messages ? { messages } : {}),
      ...(segments ? { segments } : {}),
    };
  }

  /** Of an effect that was asked for in an earlier step; undefined: not read yet. */
  outcome(run: LockedRun, { key, answeredBy }: OutcomeNeed): Outcome | undefined {
    if (answeredBy === 'ledger') return this.sent(run, key);
    const answer = this.answers.get(answerId(run.id, key));
    if (answer === null) return { outcome: 'planned', final: false };
    return answer && { outcome: answer.outcome, final: true, detail: answer.data };
  }

  /** Without a row of the ledger nothing will ever be known. */
  private sent(run: LockedRun, key: string): Outcome | undefined {
    const messages = this.messages.get(run.id);
    if (!messages) return undefined;
    const message = messages.find(({ nodeId, visit }) => `${nodeId}#${visit}` === key);
    return message ? outcomeOf(message.state, message.reason ?? null) : { outcome: 'unknown', final: true };
  }

  template(workspaceId: string, key: string): Promise<PublishedTemplate | null> {
    const name = `${workspaceId} ${key}`;
    const known = this.templates.get(name) ?? readPublishedTemplate(this.client, workspaceId, key);
    this.templates.set(name, known);
    return known;
  }

  private async loadAnswers(asked: readonly { workspaceId: string; messageId: string }[]): Promise<void> {
    const found = await readAnswers(this.client, asked);
    for (const { messageId } of asked) this.answers.set(messageId, found.get(messageId) ?? null);
  }

  private async loadEvents(queries: readonly EventQuery[]): Promise<void> {
    const found = await readEvents(this.client, queries);
    for (const { personId, name, since } of queries) {
      const known = this.events.get(personId) ?? {};
      this.events.set(personId, known);
      // Two runs of one person may ask for different spans: the longer one serves both.
      if (known[name] && known[name].since <= since) continue;
      const list = found.filter(
        (event) => event.personId === personId && event.name === name && event.at >= since,
      );
      known[name] = { since, list };
    }
  }

  private async loadActivity(queries: readonly ActivityQuery[]): Promise<void> {
    const found = await readLastActivity(this.client, queries);
    for (const { personId, since } of queries) {
      const known = this.activity.get(personId);
      // Of two spans the longer one serves both.
      if (!known || known.since > since)
        this.activity.set(personId, { since, lastAt: found.get(personId) ?? null });
    }
  }

  private async loadSegments(runs: readonly LockedRun[]): Promise<void> {
    const found = await readSegmentsOf(this.client, runs);
    for (const { personId } of runs) this.segments.set(personId, found.get(personId) ?? {});
  }

  private async loadMessages(runs: readonly LockedRun[]): Promise<void> {
    const found = await readRunMessages(
      this.client,
      runs.map(({ id }) => id),
    );
    for (const { id } of runs) this.messages.set(id, found.get(id) ?? []);
  }
}

/** Calls of other systems are for one run; the rest of what happens to a person is for all of theirs. */
function ownEvents(events: KnownEvents, runId: string): KnownEvents {
  const calls = events[CALLED_BACK];
  if (!calls) return events;
  const list = calls.list.filter(({ properties }) => properties.run === runId);
  return { ...events, [CALLED_BACK]: { ...calls, list } };
}
