import type { PoolClient } from 'pg';
import { zoneOf } from '@/journey/calendar/zone-of';
import { isPending } from '@/journey/plan/triggers/due/is-pending';
import { dueKindOf, isTimed, TIMED_KINDS } from '@/journey/plan/triggers/due/registry';
import type { TimedOn } from '@/journey/plan/triggers/due/types';
import { inTransaction } from '@/server/data/pool';
import { findSelfActing, type SelfActing } from '@/server/data/triggers/find-self-acting';
import { loadDue } from '@/server/data/triggers/load-due';
import { type PersonToSeed, readPeopleToSeed } from '@/server/data/triggers/read-people-to-seed';
import { type DueChange, writeDue } from '@/server/data/triggers/write-due';
import { writeTriggerState } from '@/server/data/triggers/write-trigger-state';
import { signatureOf } from './signature-of';

const BATCH = 500;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/**
 * Finds the time of everyone who was there before a trigger was published or changed, a batch at a time. True: there are more. Each trigger has
 * a transaction of its own: its people are locked in the order of their ids, as the reactor locks them, and those of two triggers would not be.
 */
export async function seedDue(): Promise<boolean> {
  let hasMore = false;
  for (const trigger of await inTransaction((client) => findSelfActing(client, TIMED_KINDS))) {
    if (!isTimed(trigger.on)) continue;
    const isNew = trigger.signature !== signatureOf(trigger.on);
    const cursor = isNew ? BEFORE_ALL : trigger.cursor;
    if (cursor !== null)
      hasMore = (await inTransaction((client) => seed(client, trigger, cursor))) || hasMore;
  }
  return hasMore;
}

async function seed(client: PoolClient, trigger: SelfActing, cursor: string): Promise<boolean> {
  const { workspaceId, journeyId, nodeId } = trigger;
  const on = trigger.on as TimedOn;
  const names = on.kind === 'inactivity' ? on.events : [];
  const people = await readPeopleToSeed(client, { workspaceId, cursor, limit: BATCH, names });
  const known = new Map<string, number>();
  for (const row of await loadDue(
    client,
    people.map(({ id }) => ({ workspaceId, id })),
  )) {
    if (row.journeyId === journeyId && row.nodeId === nodeId) known.set(row.personId, row.due.getTime());
  }
  await writeDue(
    client,
    people.flatMap((person) => firstDue(trigger, on, person, known.get(person.id) ?? null) ?? []),
  );
  const next = people.length < BATCH ? null : (people.at(-1)?.id ?? null);
  const signature = signatureOf(on);
  await writeTriggerState(client, { workspaceId, journeyId, nodeId, signature, cursor: next, nextAt: null });
  return next !== null;
}

/** Whoever's time has passed before is left alone until it moves. Null: the known time (ms since epoch) has come and is about to be told. */
function firstDue(
  trigger: SelfActing,
  on: TimedOn,
  { id, traits, activeAt }: PersonToSeed,
  known: number | null,
): DueChange | null {
  const { workspaceId, journeyId, nodeId, zone, clock, now } = trigger;
  const kind = dueKindOf(on);
  if (!kind) return null;
  const facts = { now, zone: zoneOf(traits, zone), traits, activeAt, clock };
  if (isPending(kind, on, facts, known)) return null;
  const due = kind.dueOf(on, facts);
  return {
    workspaceId,
    journeyId,
    nodeId,
    personId: id,
    kind: on.kind,
    due: due === null ? null : new Date(due),
    told: due !== null && due <= now,
    onlyLater: false,
  };
}
