import type { PoolClient } from 'pg';
import type { Dependencies, Since } from '@/journey/rules/depends-on';
import { readEvents } from '@/server/data/events/read-events';
import { readRunMessages } from '@/server/data/messages/read-run-messages';
import { loadEntryCounts } from '@/server/data/react/load-entry-counts';
import { loadMemberships } from '@/server/data/segments/load-memberships';
import { loadDue } from '@/server/data/triggers/load-due';
import type { Batch } from './batch';
import { DueTimes } from './due-times';
import { KnownEvents } from './known-events';
import { heardKey, type LiveJourney, type LiveWorkspace } from './live-journeys';
import { lookBackReads, plansOf, settlingNames } from './look-back-reads';
import { Memberships } from './memberships';
import { planReads } from './plan-reads';
import { soonestEntry } from './soonest-entry';
import { timedTriggers } from './timed-triggers';
import { TELLING } from './told-since';
import type { LoadedFacts } from './world';

type Facts = Omit<LoadedFacts, 'runs' | 'entries' | 'retries'> & {
  /** Journeys that this batch may let people into. */
  journeyIds: string[];
};

/** What the rules that this batch may ask look at, in one query for each kind of fact, and nothing where no rule looks. */
export async function loadFacts(client: PoolClient, batch: Batch): Promise<Facts> {
  const asked = [...batch.workspaces.values()].map((workspace) => ({
    workspace,
    journeys: journeysAsked(workspace, batch),
  }));
  const withSegments = new Set(
    asked.flatMap(({ workspace: { id, segments } }) => (segments.length > 0 ? [id] : [])),
  );
  const members = batch.people.filter(({ workspaceId }) => withSegments.has(workspaceId));
  const withTimes = new Set(
    asked.flatMap(({ workspace }) => (timedTriggers(workspace).length > 0 ? [workspace.id] : [])),
  );
  const timed = batch.people.filter(({ workspaceId }) => withTimes.has(workspaceId));
  const readers = batch.runs.filter(({ planHash }) => readsOfRun(batch, planHash)?.usesMessages);
  const capped = asked.flatMap(({ workspace: { id, today }, journeys }) =>
    journeys
      .filter(({ plan }) => plan.caps)
      .map((journey) => ({ workspaceId: id, journeyId: journey.id, today })),
  );
  const messages =
    readers.length > 0
      ? await readRunMessages(
          client,
          readers.map(({ id }) => id),
        )
      : new Map();
  const counts = await loadEntryCounts(client, capped);
  return {
    journeyIds: asked.flatMap(({ journeys }) => journeys.map(({ id }) => id)),
    events: await loadEvents(client, asked, batch),
    memberships: new Memberships(await loadMemberships(client, members)),
    due: new DueTimes(await loadDue(client, timed)),
    messages,
    counts: new Map(counts.map((count) => [count.journeyId, count])),
  };
}

/** Journeys that listen to one of the events, to changes of people, or that somebody may still get into. */
function journeysAsked(workspace: LiveWorkspace, { events, retries }: Batch): LiveJourney[] {
  const keys = new Set(['traits', 'segments']);
  for (const { workspaceId, name } of events) {
    if (workspaceId === workspace.id) keys.add(heardKey({ kind: 'event', name }));
  }
  const journeys = [...keys].flatMap((key) => workspace.listeners.get(key) ?? []);
  const again = retries.flatMap(({ journeyId }) => workspace.journeys.get(journeyId) ?? []);
  return [...new Set([...journeys, ...again])];
}

const readsOfRun = ({ plans }: Batch, planHash: string): Dependencies | null => {
  const plan = plans.get(planHash);
  return plan ? planReads(plan).run : null;
};

async function loadEvents(
  client: PoolClient,
  asked: readonly { workspace: LiveWorkspace; journeys: readonly LiveJourney[] }[],
  batch: Batch,
): Promise<KnownEvents> {
  const names = new Map<string, Set<string>>();
  const queries = asked.flatMap(({ workspace, journeys }) => {
    const spans = spansOf(workspace, journeys, batch);
    const plans = [...journeys.map(({ plan }) => plan), ...plansOf(batch.runs, batch)];
    names.set(workspace.id, new Set([...spans.keys(), ...settlingNames(plans), ...TELLING]));
    const people = batch.people.filter(({ workspaceId }) => workspaceId === workspace.id);
    const asking = [...spans].flatMap(([name, since]) =>
      people.map(({ id, workspaceId }) => ({ workspaceId, personId: id, name, since })),
    );
    return [...asking, ...lookBackReads(workspace.id, journeys, batch)];
  });
  const known = queries.length > 0 ? await readEvents(client, queries) : [];
  // Those at hand come to be known one after the other; what the product says names its person before.
  const atHand = new Set(batch.events.map(({ personId, messageId }) => `${personId} ${messageId}`));
  return new KnownEvents(
    known.filter(({ personId, messageId }) => !atHand.has(`${personId} ${messageId}`)),
    names,
  );
}

/** By name of an event: from when on (ms) rules want to know of it. */
function spansOf(
  { id, clock, segments }: LiveWorkspace,
  journeys: readonly LiveJourney[],
  batch: Batch,
): Map<string, number> {
  const spans = new Map<string, number>();
  const add = (reads: Dependencies | null, enteredAt: number) => {
    for (const { name, since } of reads?.events ?? []) {
      const from = sinceOf(since, { enteredAt, now: batch.now, clock });
      spans.set(name, Math.min(spans.get(name) ?? from, from));
    }
  };
  const soonest = soonestEntry(id, batch);
  for (const { plan } of journeys) {
    add(planReads(plan).entry, batch.now);
    // Whoever comes in with this batch may reach a goal or leave with it, too.
    add(planReads(plan).run, soonest);
  }
  for (const { reads } of segments) add(reads, batch.now);
  for (const { workspaceId, planHash, enteredAt } of batch.runs) {
    if (workspaceId === id) add(readsOfRun(batch, planHash), enteredAt);
  }
  return spans;
}

function sinceOf(
  since: Since,
  { enteredAt, now, clock }: { enteredAt: number; now: number; clock: number },
): number {
  if (since === 'ever') return 0;
  if (since === 'entry' || since === 'wait') return enteredAt;
  // Windows pass faster under a fast clock, as waits do.
  return now - Math.ceil(since.ms / clock);
}
