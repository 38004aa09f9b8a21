import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rollUpCounts } from '@/server/data/counts/roll-up-counts';
import { pool } from '@/server/data/pool';
import { prisma } from '@/server/data/prisma';
import { watchCounts } from '@/server/live/watch-counts';
import { getJourneyCounts } from '@/server/read/journey-counts';
import { listJourneys } from '@/server/read/journey-list';
import { listJourneyNames } from '@/server/read/journey-names';
import { listRuns } from '@/server/read/run-list';
import { getRun } from '@/server/read/run-view';
import { newId } from '@/shared/new-id';
import { createTestDatabase } from '../support/database';
import { readAll } from '../support/read-all';
import { seedJourney } from '../support/seed-journey';
import { seedPerson } from '../support/seed-person';
import { seedRun } from '../support/seed-run';
import { seedWorkspace } from '../support/seed-workspace';

let drop: () => Promise<void>;
let workspaceId: string;
let journeyId: string;
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

beforeAll(async () => {
  drop = await createTestDatabase();
  ({ workspaceId } = await seedWorkspace());
  journeyId = await seedJourney(workspaceId);
});
afterAll(() => drop());

async function enter(
  nodeId: string,
  status: 'waiting' | 'held' | 'ended' = 'waiting',
  minutes = 1,
): Promise<string> {
  const personId = await seedPerson(workspaceId, { userId: newId(), traits: { name: 'Maryam' } });
  return seedRun({ workspaceId, journeyId, personId, nodeId, status, startedAt: minutesAgo(minutes) });
}
const count = (nodeId: string, measure: string, delta: number) =>
  prisma().nodeCountDelta.create({ data: { workspaceId, journeyId, version: 1, nodeId, measure, delta } });

describe('the counts of a journey', () => {
  test('say exactly who waits where, and add what was rolled up to what was not', async () => {
    await Promise.all([enter('an-hour'), enter('an-hour', 'held'), enter('by-sms', 'ended')]);
    for (const delta of [1, 2, 3]) await count('an-hour', 'entered', delta);
    await count('an-hour', 'waiting', 99);
    const expected = {
      open: 2,
      entered: 3,
      ended: 1,
      nodes: { 'an-hour': { entered: 6, waiting: 2 } },
    };
    expect(await getJourneyCounts({ workspaceId, journeyId })).toMatchObject(expected);
    await rollUpCounts();
    expect(await prisma().nodeCountDelta.count()).toBe(0);
    expect(await getJourneyCounts({ workspaceId, journeyId })).toMatchObject(expected);
    await count('an-hour', 'entered', 1);
    await Promise.all([rollUpCounts(), rollUpCounts()]);
    expect((await getJourneyCounts({ workspaceId, journeyId })).nodes['an-hour']?.entered).toBe(7);
    expect((await getJourneyCounts({ workspaceId, journeyId, version: 2 })).nodes).toEqual({});
  });

  test('of a period leave out the days before it, whether they were rolled up or not', async () => {
    const yesterday = minutesAgo(24 * 60);
    const long = minutesAgo(40 * 24 * 60);
    const countAt = (at: Date, delta: number) =>
      prisma().nodeCountDelta.create({
        data: { workspaceId, journeyId, version: 3, nodeId: 'mail', measure: 'accepted', delta, at },
      });
    const accepted = async (days?: number) =>
      (await getJourneyCounts({ workspaceId, journeyId, version: 3, days })).nodes.mail?.accepted;
    await countAt(long, 100);
    await countAt(yesterday, 10);
    await rollUpCounts();
    await countAt(yesterday, 10);
    await countAt(new Date(), 1);
    expect(await accepted()).toBe(121);
    expect(await accepted(30)).toBe(21);
    expect(await accepted(1)).toBe(1);
    await rollUpCounts();
    expect([await accepted(), await accepted(30), await accepted(2), await accepted(1)]).toEqual([
      121, 21, 21, 1,
    ]);
  });

  test('reach a watching browser at once and again when somebody enters', async () => {
    const gone = new AbortController();
    const counts = watchCounts({
      workspaceId,
      journeyId,
      signal: gone.signal,
      mayWatch: async () => true,
    });
    const first = await counts.next();
    const next = counts.next();
    await enter('an-hour');
    await pool().query("SELECT pg_notify('safar_counts', $1)", [journeyId]);
    const second = await next;
    expect((second.value?.open ?? 0) - (first.value?.open ?? 0)).toBe(1);
    gone.abort();
    expect((await counts.next()).done).toBe(true);
  });

  test('stop for somebody who lost access', async () => {
    const counts = watchCounts({
      workspaceId,
      journeyId,
      signal: undefined,
      mayWatch: async () => false,
    });
    expect((await counts.next()).done).toBe(true);
  });
});

describe('the list of journeys', () => {
  test('shows trigger, size, people inside and the entries of each day', async () => {
    const { items } = await listJourneys(workspaceId, { search: 'welc' });
    const [item] = items;
    expect(item).toMatchObject({
      name: 'Welcome',
      status: 'live',
      triggers: [{ kind: 'trigger', config: { event: 'Signed Up' } }],
      nodeCount: 6,
      hasUnpublishedChanges: false,
      open: 3,
      entered: 4,
    });
    expect(item?.entries).toHaveLength(30);
    expect(item?.entries.reduce((sum, entered) => sum + entered, 0)).toBe(4);
  });
});

test('journeys to choose from are those of the workspace that are not archived', async () => {
  const archived = await seedJourney(workspaceId, 'Put away');
  await prisma().journey.update({ where: { id: archived }, data: { status: 'archived' } });
  await seedJourney((await seedWorkspace('Another')).workspaceId, 'Foreign');
  expect(await listJourneyNames(workspaceId)).toEqual([{ id: journeyId, name: 'Welcome' }]);
});

describe('the list of runs', () => {
  test('shows each run once over all pages and names where it is', async () => {
    for (let index = 0; index < 9; index += 1) await enter('reach', 'waiting', 5);
    const { items, sizes } = await readAll((cursor) =>
      listRuns(workspaceId, { nodeId: 'reach', ...(cursor ? { cursor } : {}) }, 4),
    );
    expect(sizes).toEqual([4, 4, 1]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(9);
    expect(items[0]).toMatchObject({
      journeyName: 'Welcome',
      nodeKind: 'reachability',
      person: { name: 'Maryam' },
    });
  });

  test('is narrowed by status, end, journey and person', async () => {
    const { items } = await listRuns(workspaceId, { status: 'ended', endCode: 'completed', journeyId });
    expect(items).toHaveLength(1);
    const personId = items[0]?.person.id ?? '';
    expect((await listRuns(workspaceId, { personId })).items).toHaveLength(1);
    expect((await listRuns(workspaceId, { endCode: 'failed' })).items).toEqual([]);
    expect((await listRuns(workspaceId, { search: 'maryam', status: 'held' })).items).toHaveLength(1);
  });
});

test('the page of a run shows its version, its steps and its messages with their attempts', async () => {
  const runId = await enter('by-sms');
  const { personId } = await prisma().run.findUniqueOrThrow({ where: { id: runId } });
  const { id: templateId } = await prisma().template.findFirstOrThrow({ where: { key: 'welcome-sms' } });
  const id = newId();
  const message = { id, workspaceId, runId, journeyId, nodeId: 'by-sms', personId, templateId };
  await prisma().message.create({
    data: { ...message, channel: 'sms', state: 'accepted', rendered: { text: 'Hello', parts: 1 } },
  });
  await prisma().messageAttempt.create({ data: { messageId: id, n: 1, workspaceId, outcome: 'accepted' } });
  expect(await getRun(workspaceId, runId)).toMatchObject({
    document: { name: 'Welcome' },
    steps: [{ nodeId: 'by-sms', status: 'waiting' }],
    messages: [
      {
        templateName: 'welcome-sms',
        rendered: { channel: 'sms', text: 'Hello' },
        attempts: [{ n: 1, outcome: 'accepted' }],
      },
    ],
  });
});
