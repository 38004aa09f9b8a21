import type { PoolClient } from 'pg';
import { zoneOf } from '@/journey/calendar/zone-of';
import { dueKindOf, isTimed, TIMED_KINDS } from '@/journey/plan/triggers/due/registry';
import type { TimedOn } from '@/journey/plan/triggers/due/types';
import { inTransaction } from '@/server/data/pool';
import { findSelfActing, type SelfActing } from '@/server/data/triggers/find-self-acting';
import { type PersonToSeed, readPeopleToSeed } from '@/server/data/triggers/read-people-to-seed';
import { type DueChange, writeDue } from '@/server/data/triggers/write-due';
import { writeTriggerState } from '@/server/data/triggers/write-trigger-state';
import { signatureOf } from './signature-of';

const BATCH = 500;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/** Finds the time of everyone who was there before a trigger was published or changed, a batch at a time. True: there are more. */
export function seedDue(): Promise<boolean> {
  return inTransaction(async (client) => {
    let hasMore = false;
    for (const trigger of await findSelfActing(client, TIMED_KINDS)) {
      if (!isTimed(trigger.on)) continue;
      const isNew = trigger.signature !== signatureOf(trigger.on);
      const cursor = isNew ? BEFORE_ALL : trigger.cursor;
      if (cursor !== null) hasMore = (await seed(client, trigger, cursor)) || hasMore;
    }
    return hasMore;
  });
}

async function seed(client: PoolClient, trigger: SelfActing, cursor: string): Promise<boolean> {
  const { workspaceId, journeyId, nodeId } = trigger;
  const on = trigger.on as TimedOn;
  const names = on.kind === 'inactivity' ? on.events : [];
  const people = await readPeopleToSeed(client, { workspaceId, cursor, limit: BATCH, names });
  await writeDue(
    client,
    people.map((person) => firstDue(trigger, on, person)),
  );
  const next = people.length < BATCH ? null : (people.at(-1)?.id ?? null);
  const signature = signatureOf(on);
  await writeTriggerState(client, { workspaceId, journeyId, nodeId, signature, cursor: next, nextAt: null });
  return next !== null;
}

/** Whoever's time has passed before is left alone until it moves. */
function firstDue(trigger: SelfActing, on: TimedOn, { id, traits, activeAt }: PersonToSeed): DueChange {
  const { workspaceId, journeyId, nodeId, zone, clock, now } = trigger;
  const due = dueKindOf(on)?.dueOf(on, { now, zone: zoneOf(traits, zone), traits, activeAt, clock }) ?? null;
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
