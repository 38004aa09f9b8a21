import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JourneyDocument } from '@/journey/graph/types';
import type { Rule } from '@/journey/rules/types';
import { prisma } from '@/server/data/prisma';
import { listSegmentsInUse } from '@/server/read/segment-list';
import { createTestDatabase } from '../support/database';
import { node } from '../support/engine/cart-journey';
import { readAll } from '../support/read-all';
import { type Caller, seedMember } from '../support/seed-member';
import { seedPerson } from '../support/seed-person';
import { seedWorkspace } from '../support/seed-workspace';

let drop: () => Promise<void>;
let workspaceId: string;
let workspace: string;
let caller: Caller;

const city = (value: string): Rule => ({ kind: 'trait', name: 'city', op: 'equals', value });
const inSegment = (segment: string): Rule => ({ kind: 'segment', segment });

beforeAll(async () => {
  drop = await createTestDatabase();
  ({ workspaceId } = await seedWorkspace());
  ({ slug: workspace } = await prisma().workspace.findUniqueOrThrow({ where: { id: workspaceId } }));
  ({ caller } = await seedMember(workspaceId, 'member'));
  for (const [index, where] of ['Tehran', 'Shiraz', 'Tehran', 'Tehran', 'Tehran'].entries())
    await seedPerson(workspaceId, { userId: `u${index}`, traits: { name: `Person ${index}`, city: where } });
});
afterAll(() => drop());

const listed = async (key: string) =>
  (await caller.segment.listInUse({ workspace })).items.find((segment) => segment.key === key);

test('a rule is counted before it is saved, with the three people seen last', async () => {
  const { count, of, examples } = await caller.segment.preview({ workspace, rule: city('Tehran') });
  expect([count, of]).toEqual([4, 5]);
  expect(examples.map(({ name }) => name)).toEqual(['Person 4', 'Person 3', 'Person 2']);
  await expect(
    caller.segment.preview({ workspace, rule: { kind: 'property', name: 'total', op: 'exists' } }),
  ).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});

test('a new segment has a key from its name, its people at once, page by page and searched', async () => {
  const { id, key } = await caller.segment.create({ workspace, name: 'In Tehran!', rule: city('Tehran') });
  expect(key).toBe('in-tehran');
  expect(await caller.segment.get({ workspace, segmentId: id })).toMatchObject({ members: 4, journeys: [] });
  const { items, sizes } = await readAll((cursor) =>
    caller.person.list({ workspace, segmentId: id, ...(cursor ? { cursor } : {}) }),
  );
  expect([items.length, sizes]).toEqual([4, [4]]);
  const found = await caller.person.list({ workspace, segmentId: id, search: 'person 3' });
  expect(found.items.map(({ name }) => name)).toEqual(['Person 3']);
  const other = await caller.segment.create({ workspace, name: 'In Tehran', rule: city('Tehran') });
  expect(other.key).toMatch(/^in-tehran-[0-9a-f]{6}$/);
  const persian = await caller.segment.create({ workspace, name: 'تهرانی‌ها', rule: null });
  expect(persian.key).toMatch(/^segment-[0-9a-f]{6}$/);
});

test('segments are listed page by page by name, as Persian sorts it, and found by name or key', async () => {
  const other = await seedWorkspace();
  const { caller: their } = await seedMember(other.workspaceId, 'member');
  for (const name of ['پرخریدها', 'آخرین خریدها', 'گیلان', 'Big spenders', 'چابهار'])
    await their.segment.create({ workspace: other.slug, name, rule: null });
  const { items, sizes } = await readAll((cursor) => listSegmentsInUse(other.workspaceId, { cursor }, 2));
  expect(sizes).toEqual([2, 2, 1]);
  const persian = items.map(({ name }) => name).filter((name) => !name.startsWith('Big'));
  expect(persian).toEqual(['آخرین خریدها', 'پرخریدها', 'چابهار', 'گیلان']);
  const named = async (search: string) =>
    (await listSegmentsInUse(other.workspaceId, { search })).items.map(({ name }) => name);
  expect(await named('خريد')).toEqual(['آخرین خریدها', 'پرخریدها']);
  expect(await named('big-sp')).toEqual(['Big spenders']);
});

test('whatever names a segment is listed with it, and keeps it from being deleted when it runs', async () => {
  await caller.segment.create({ workspace, name: 'Gold', rule: city('Shiraz') });
  const document: JourneyDocument = {
    format: 'safar.journey/1',
    name: 'For gold',
    settings: { reentry: { mode: 'off' }, exits: [], audience: { rule: inSegment('gold'), onLeave: 'skip' } },
    nodes: { start: node('trigger', { event: 'Cart Updated' }, { next: 'out' }), out: node('exit', {}) },
  };
  const { id } = await caller.journey.create({ workspace, name: 'For gold', document });
  expect((await listed('gold'))?.journeys).toEqual([{ id, name: 'For gold', isLive: false }]);
  const { revision } = await caller.journey.get({ workspace, journeyId: id });
  await caller.journey.publish({ workspace, journeyId: id, revision });
  expect((await listed('gold'))?.journeys).toEqual([{ id, name: 'For gold', isLive: true }]);
  await expect(caller.segment.remove({ workspace, key: 'gold' })).rejects.toMatchObject({ code: 'CONFLICT' });
});

test('a segment is not made of itself, over another one neither, and stays while another is made of it', async () => {
  const inner = await caller.segment.create({ workspace, name: 'Inner', rule: city('Tehran') });
  const outer = await caller.segment.create({ workspace, name: 'Outer', rule: inSegment('inner') });
  expect(await listed('inner')).toMatchObject({ segments: [{ id: outer.id, name: 'Outer' }] });
  for (const rule of [inSegment('inner'), inSegment('outer')])
    await expect(caller.segment.save({ workspace, key: 'inner', name: 'Inner', rule })).rejects.toMatchObject(
      {
        code: 'BAD_REQUEST',
      },
    );
  await expect(caller.segment.remove({ workspace, key: 'inner' })).rejects.toMatchObject({
    code: 'CONFLICT',
  });
  await caller.segment.remove({ workspace, key: 'outer' });
  await caller.segment.remove({ workspace, key: 'inner' });
  await expect(caller.segment.get({ workspace, segmentId: inner.id })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});
