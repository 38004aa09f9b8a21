import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JourneyDocument } from '@/journey/graph/types';
import type { EntryRefusalReason } from '@/journey/plan/types';
import { jsonColumn } from '@/server/data/json-column';
import { prisma } from '@/server/data/prisma';
import { getBroadcastDoor } from '@/server/read/broadcast-door';
import { listBroadcasts } from '@/server/read/broadcast-list';
import { countRefusals } from '@/server/read/refusal-counts';
import { listRefusals } from '@/server/read/refusal-list';
import { countBroadcast } from '@/server/services/broadcasts/count-broadcast';
import { startBroadcast } from '@/server/services/broadcasts/start-broadcast';
import { createJourney } from '@/server/services/journeys/create-journey';
import { pauseJourney } from '@/server/services/journeys/pause-journey';
import { publishJourney } from '@/server/services/journeys/publish-journey';
import { newId } from '@/shared/new-id';
import { createTestDatabase } from '../support/database';
import { node } from '../support/engine/cart-journey';
import { readAll } from '../support/read-all';
import { seedJourney } from '../support/seed-journey';
import { seedMember } from '../support/seed-member';
import { seedPerson } from '../support/seed-person';
import { seedRun } from '../support/seed-run';
import { seedTemplates } from '../support/seed-templates';
import { seedWorkspace } from '../support/seed-workspace';

const HOUR_MS = 3_600_000;

let drop: () => Promise<void>;
beforeAll(async () => {
  drop = await createTestDatabase();
});
afterAll(() => drop());

test('refusals are found by reason, person and time, and counted by reason', async () => {
  const { workspaceId } = await seedWorkspace();
  const journeyId = await seedJourney(workspaceId);
  const sara = await seedPerson(workspaceId, { userId: 'u-sara', traits: { firstName: 'سارا' } });
  const reza = await seedPerson(workspaceId, { userId: 'u-reza' });
  const refuse = (personId: string, reason: EntryRefusalReason, hoursAgo: number) =>
    prisma().entryRefusal.create({
      data: {
        workspaceId,
        journeyId,
        personId,
        messageId: `${personId}:${reason.code}:${hoursAgo}`,
        reason: jsonColumn(reason),
        at: new Date(Date.now() - hoursAgo * HOUR_MS),
      },
    });
  await refuse(sara, { code: 'already-inside' }, 1);
  await refuse(sara, { code: 'filter', checks: [] }, 2);
  await refuse(reza, { code: 'filter', checks: [] }, 3);
  await refuse(reza, { code: 'reentry-off' }, 50);

  const codes = async (filter: Omit<Parameters<typeof listRefusals>[1], 'journeyId'>) =>
    (await listRefusals(workspaceId, { journeyId, ...filter })).items.map(({ reason }) => reason.code);
  expect(await codes({})).toEqual(['already-inside', 'filter', 'filter', 'reentry-off']);
  expect(await codes({ code: 'filter' })).toEqual(['filter', 'filter']);
  expect(await codes({ search: 'سارا' })).toEqual(['already-inside', 'filter']);
  expect(await codes({ days: 1 })).toEqual(['already-inside', 'filter', 'filter']);
  const { sizes } = await readAll((cursor) => listRefusals(workspaceId, { journeyId, cursor }, 3));
  expect(sizes).toEqual([3, 1]);

  expect(await countRefusals(workspaceId, { journeyId })).toEqual([
    { code: 'filter', count: 2 },
    { code: 'already-inside', count: 1 },
    { code: 'reentry-off', count: 1 },
  ]);
  expect(await countRefusals(workspaceId, { journeyId, search: 'u-reza', days: 1 })).toEqual([
    { code: 'filter', count: 1 },
  ]);
  const { workspaceId: other } = await seedWorkspace();
  await expect(countRefusals(other, { journeyId })).rejects.toMatchObject({ key: 'journeyNotFound' });
});

/** Sends a mail to whom it is sent to by hand. */
const newsletter: JourneyDocument = {
  format: 'safar.journey/1',
  name: 'Newsletter',
  settings: { reentry: { mode: 'off' }, exits: [] },
  nodes: {
    start: node('trigger-manual', {}, { next: 'mail' }),
    mail: node('send-message', { channel: 'email', template: 'news', class: 'marketing' }),
  },
};

test('before a broadcast it is known how many are inside and how many the journey can reach', async () => {
  const { workspaceId } = await seedWorkspace();
  const { userId } = await seedMember(workspaceId, 'member');
  const actor = { workspaceId, userId, role: 'member' } as const;
  await seedTemplates(workspaceId, { news: 'email' });
  const consent = { state: 'granted' };
  const email = { address: 'a@example.com', consent };
  const a = await seedPerson(workspaceId, { userId: 'a', channels: { email } });
  await seedPerson(workspaceId, { userId: 'b', channels: { sms: { address: '+989121234567', consent } } });
  await seedPerson(workspaceId, {
    userId: 'c',
    channels: { email: { address: 'c@example.com', consent: { state: 'denied' } } },
  });
  const { id: journeyId } = await createJourney(actor, { name: newsletter.name, document: newsletter });
  expect(await getBroadcastDoor(workspaceId, journeyId)).toEqual({
    status: 'draft',
    liveVersion: null,
    hasTrigger: false,
    running: 0,
    wasUsed: false,
  });
  await publishJourney(actor, { journeyId, revision: 1, note: '' });
  await seedRun({ workspaceId, journeyId, personId: a, nodeId: 'mail', startedAt: new Date() });
  const people = { count: 3, inside: 1, reachable: [{ channel: 'email', count: 1 }] };
  expect(await countBroadcast(workspaceId, journeyId, undefined)).toEqual(people);

  await startBroadcast(actor, journeyId, { perMinute: 60 });
  const door = { hasTrigger: true, running: 1, wasUsed: true };
  expect(await getBroadcastDoor(workspaceId, journeyId)).toMatchObject({ status: 'live', ...door });
  const { name } = await prisma().user.findUniqueOrThrow({ where: { id: userId } });
  expect(await listBroadcasts(workspaceId, journeyId)).toMatchObject([
    { status: 'running', total: 3, sent: 0, perMinute: 60, createdBy: name, segmentName: null },
  ]);
  await pauseJourney(actor, journeyId);
  expect(await getBroadcastDoor(workspaceId, journeyId)).toMatchObject({ status: 'paused', ...door });
});

test('a broadcast and a turn of a schedule each say who of theirs did not enter, and why', async () => {
  const { workspaceId } = await seedWorkspace();
  const journeyId = await seedJourney(workspaceId);
  const tick = new Date('2026-03-21T06:30:00Z');
  const begin = (kind: 'manual' | 'schedule') => {
    const turn = { tick: kind === 'schedule' ? tick : null, sent: 3, status: 'done' };
    return prisma().broadcast.create({
      data: { id: newId(), workspaceId, journeyId, nodeId: 'start', kind, ...turn },
    });
  };
  const [sent, other, turn] = [await begin('manual'), await begin('manual'), await begin('schedule')];
  const refuse = async (prefix: string, ...codes: EntryRefusalReason['code'][]) => {
    for (const code of codes) {
      const personId = await seedPerson(workspaceId, { userId: newId() });
      await prisma().entryRefusal.create({
        data: { workspaceId, journeyId, personId, messageId: prefix + personId, reason: { code } },
      });
    }
  };
  await refuse(`broadcast:${sent.id}:`, 'already-inside', 'cap-day', 'already-inside');
  await refuse(`schedule:${journeyId}:start:2026-03-21T06:30:00.000Z:`, 'paused');
  await refuse(`schedule:${journeyId}:start:2026-03-22T06:30:00.000Z:`, 'paused');
  await refuse('an-event-', 'filter');
  const listed = await listBroadcasts(workspaceId, journeyId);
  const refused = ({ id }: { id: string }) => listed.find((own) => own.id === id)?.refused;
  expect(refused(sent)).toEqual([
    { code: 'already-inside', count: 2 },
    { code: 'cap-day', count: 1 },
  ]);
  expect(refused(other)).toEqual([]);
  expect(refused(turn)).toEqual([{ code: 'paused', count: 1 }]);
});
