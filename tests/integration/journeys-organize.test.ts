import { afterAll, beforeAll, expect, test } from 'vitest';
import { prisma } from '@/server/data/prisma';
import { getJourneyFacets } from '@/server/read/journey-facets';
import { listJourneys } from '@/server/read/journey-list';
import type { Actor } from '@/server/services/actor';
import { createJourney } from '@/server/services/journeys/create-journey';
import { duplicateJourney } from '@/server/services/journeys/duplicate-journey';
import { organizeJourneys } from '@/server/services/journeys/organize-journeys';
import { renameFolder } from '@/server/services/journeys/rename-folder';
import { JOURNEY_SORTS } from '@/shared/journey-sort';
import { newId } from '@/shared/new-id';
import { createTestDatabase } from '../support/database';
import { readAll } from '../support/read-all';
import { seedJourney } from '../support/seed-journey';
import { seedMember } from '../support/seed-member';
import { seedPerson } from '../support/seed-person';
import { seedRun } from '../support/seed-run';
import { seedWorkspace } from '../support/seed-workspace';

let drop: () => Promise<void>;
let workspaceId: string;
let actor: Actor;

beforeAll(async () => {
  drop = await createTestDatabase();
});
afterAll(() => drop());

async function fresh(): Promise<void> {
  ({ workspaceId } = await seedWorkspace(newId()));
  actor = { workspaceId, userId: (await seedMember(workspaceId, 'member')).userId, role: 'member' };
}
const draw = async (name: string) => (await createJourney(actor, { name })).id;
const named = async (filter: Parameters<typeof listJourneys>[1]) =>
  (await listJourneys(workspaceId, filter)).items.map(({ name }) => name);

async function enter(journeyId: string, reached: boolean): Promise<void> {
  const personId = await seedPerson(workspaceId, { userId: newId() });
  const run = { workspaceId, journeyId, personId };
  const runId = await seedRun({ ...run, nodeId: 'an-hour', startedAt: new Date() });
  if (!reached) return;
  for (const goalId of ['order', 'review'])
    await prisma().runGoal.create({ data: { ...run, runId, goalId, messageId: newId(), at: new Date() } });
}

test('journeys are found by folder, tag and owner; what is not named stays as it is', async () => {
  await fresh();
  const [cart, welcome] = [await draw('Cart'), await draw('Welcome')];
  await draw('Loose');
  const other = await seedMember(workspaceId, 'member');
  await organizeJourneys(actor, { journeyIds: [cart, welcome], folder: 'Spring', addTags: ['sale', 'sms'] });
  await organizeJourneys(actor, { journeyIds: [welcome], removeTags: ['sms'], ownerId: other.userId });
  expect(await named({ folder: 'Spring', sort: 'name' })).toEqual(['Cart', 'Welcome']);
  expect(await named({ folder: '' })).toEqual(['Loose']);
  expect(await named({ tag: 'sms' })).toEqual(['Cart']);
  expect(await named({ ownerId: other.userId })).toEqual(['Welcome']);
  expect(await named({ folder: 'Spring', tag: 'sale', ownerId: actor.userId ?? '' })).toEqual(['Cart']);
  expect(await getJourneyFacets(workspaceId)).toMatchObject({
    folders: [{ name: 'Spring', count: 2 }],
    unfiled: 1,
    tags: ['sale', 'sms'],
    owners: [{ name: 'The member' }, { name: 'The member' }],
  });
  const copy = await duplicateJourney(actor, welcome);
  expect(await prisma().journey.findUnique({ where: { id: copy.id } })).toMatchObject({
    folder: 'Spring',
    tags: ['sale'],
    ownerId: actor.userId,
  });
});

test('a folder that takes the name of another joins it, and one that is removed leaves its journeys', async () => {
  await fresh();
  const foreign = await seedWorkspace('Foreign');
  const theirs = await seedJourney(foreign.workspaceId);
  await prisma().journey.update({ where: { id: theirs }, data: { folder: 'Spring' } });
  await organizeJourneys(actor, { journeyIds: [await draw('One')], folder: 'Spring' });
  await organizeJourneys(actor, { journeyIds: [await draw('Two')], folder: 'Sales' });
  await renameFolder(actor, { folder: 'Spring', to: 'Sales' });
  expect(await named({ folder: 'Sales', sort: 'name' })).toEqual(['One', 'Two']);
  await renameFolder(actor, { folder: 'Sales', to: null });
  expect(await getJourneyFacets(workspaceId)).toMatchObject({ folders: [], unfiled: 2 });
  expect(await getJourneyFacets(foreign.workspaceId)).toMatchObject({
    folders: [{ name: 'Spring', count: 1 }],
  });
});

test('only members look after journeys, and only journeys of the workspace are moved', async () => {
  await fresh();
  const own = await draw('Own');
  const foreign = await seedWorkspace('Elsewhere');
  const theirs = await seedJourney(foreign.workspaceId);
  const { userId } = await seedMember(foreign.workspaceId, 'owner');
  await expect(organizeJourneys(actor, { journeyIds: [own], ownerId: userId })).rejects.toMatchObject({
    key: 'ownerNotMember',
  });
  await expect(organizeJourneys(actor, { journeyIds: [own, theirs], folder: 'Mine' })).rejects.toMatchObject({
    code: 'not-found',
  });
  expect(await named({ folder: 'Mine' })).toEqual([]);
});

test('in every order each journey comes once over all pages, and a run that reached two goals counts once', async () => {
  await fresh();
  const names = ['پسته', 'آلو', 'گلابی', 'چای', 'بادام'];
  const ids = [];
  for (const name of names) ids.push(await draw(name));
  const [most = '', second = ''] = ids;
  for (const reached of [true, false, false]) await enter(most, reached);
  await enter(second, true);
  for (const sort of JOURNEY_SORTS) {
    const { items, sizes } = await readAll((cursor) =>
      listJourneys(workspaceId, { sort, ...(cursor ? { cursor } : {}) }, 2),
    );
    expect(sizes, sort).toEqual([2, 2, 1]);
    expect(new Set(items.map(({ id }) => id)).size, sort).toBe(5);
  }
  expect(await named({ sort: 'name' })).toEqual(['آلو', 'بادام', 'پسته', 'چای', 'گلابی']);
  const { items } = await listJourneys(workspaceId, { sort: 'entered' });
  expect(items.slice(0, 2)).toMatchObject([
    { name: 'پسته', open: 3, entered: 3 },
    { name: 'آلو', open: 1, entered: 1 },
  ]);
  expect(items[0]?.entries.at(-1)).toBe(3);
  expect(items[0]?.converted.at(-1)).toBe(1);
});
