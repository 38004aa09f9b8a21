import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jsonColumn } from '@/server/data/json-column';
import { prisma } from '@/server/data/prisma';
import { listPeople } from '@/server/read/person-list';
import { getTimeline } from '@/server/read/person-timeline';
import { getPerson } from '@/server/read/person-view';
import { newId } from '@/shared/new-id';
import { createTestDatabase } from '../support/database';
import { readAll } from '../support/read-all';
import { seedPerson } from '../support/seed-person';
import { seedRun } from '../support/seed-run';
import { seedWorkspace } from '../support/seed-workspace';

let drop: () => Promise<void>;
let workspaceId: string;
const granted = { consent: { state: 'granted' } };

beforeAll(async () => {
  drop = await createTestDatabase();
  ({ workspaceId } = await seedWorkspace());
});
afterAll(() => drop());

describe('the list of people', () => {
  test('finds علی, however the ی is typed', async () => {
    const ali = await seedPerson(workspaceId, {
      userId: 'u-ali',
      traits: { firstName: 'علی', lastName: 'کریمی' },
    });
    for (const typed of ['علی', 'علي', 'كريمي', 'علي کریمی', 'U-ALI']) {
      const { items } = await listPeople(workspaceId, { search: typed });
      expect(items.map(({ id, name }) => [id, name])).toEqual([[ali, 'علی کریمی']]);
    }
    expect((await listPeople(workspaceId, { search: 'علی 100%' })).items).toEqual([]);
  });

  test('shows everybody once over all pages, although some were last seen at the same moment', async () => {
    const { workspaceId: crowd } = await seedWorkspace();
    const same = new Date('2026-11-02T00:00:00.123Z');
    for (let index = 0; index < 25; index += 1)
      await seedPerson(crowd, { userId: `u${index}`, ...(index % 2 ? { lastSeenAt: same } : {}) });
    const { items, sizes } = await readAll((cursor) =>
      listPeople(crowd, { ...(cursor ? { cursor } : {}) }, 10),
    );
    expect(sizes).toEqual([10, 10, 5]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(25);
  });

  test('shows only who a channel reaches, page by page', async () => {
    const { workspaceId: crowd } = await seedWorkspace();
    for (let index = 0; index < 12; index += 1) {
      const sms = index % 3 === 0 ? { address: '+989121234567', ...granted } : { ...granted };
      await seedPerson(crowd, { userId: `u${index}`, channels: { sms } });
    }
    const { items, sizes } = await readAll((cursor) =>
      listPeople(crowd, { reachable: 'sms', ...(cursor ? { cursor } : {}) }, 3),
    );
    expect(sizes).toEqual([3, 1]);
    expect(items.every(({ reach }) => reach[1]?.reachable)).toBe(true);
  });

  test('refuses a cursor that is not ours', async () => {
    await expect(listPeople(workspaceId, { cursor: 'x' })).rejects.toMatchObject({ key: 'badCursor' });
  });
});

describe('the page of a person', () => {
  test('follows a merged person, and shows both their histories', async () => {
    const known = await seedPerson(workspaceId, { userId: 'known', traits: { name: 'Known' } });
    const anonymous = await seedPerson(workspaceId, { userId: 'anonymous' });
    await prisma().person.update({ where: { id: anonymous }, data: { mergedInto: known } });
    await prisma().personMerge.create({
      data: { workspaceId, fromId: anonymous, intoId: known, messageId: 'm', before: {} },
    });
    await seedEvent(anonymous, 'Product Viewed', new Date());
    expect(await getPerson(workspaceId, anonymous)).toMatchObject({ id: known, name: 'Known' });
    expect((await getTimeline(workspaceId, known)).items).toMatchObject([{ name: 'Product Viewed' }]);
  });

  test('merges events, steps, messages and refusals by time, each once over all pages', async () => {
    const personId = await seedPerson(workspaceId, { userId: 'busy' });
    const journeyId = await seedPublished();
    const at = (minute: number) => new Date(Date.UTC(2026, 10, 3, 10, minute));
    for (let minute = 0; minute < 12; minute += 1) await seedEvent(personId, 'Tick', at(minute));
    for (const minute of [2, 5]) await seedEvent(personId, 'Same moment', at(minute));
    const status = 'ended';
    for (const minute of [2, 7])
      await seedRun({ workspaceId, journeyId, personId, nodeId: 'wait', status, startedAt: at(minute) });
    await prisma().message.create({
      data: {
        id: newId(),
        workspaceId,
        personId,
        journeyId,
        channel: 'sms',
        templateId: newId(),
        plannedAt: at(5),
      },
    });
    await prisma().entryRefusal.create({
      data: { workspaceId, journeyId, personId, messageId: 'm1', reason: { code: 'reentry-off' }, at: at(9) },
    });
    const { items, sizes } = await readAll((cursor) => getTimeline(workspaceId, personId, { cursor }, 5));
    expect(sizes).toEqual([5, 5, 5, 3]);
    expect(new Set(items.map(({ kind, id }) => `${kind}:${id}`)).size).toBe(18);
    const refusals = await getTimeline(workspaceId, personId, { kind: 'refusal' });
    expect(refusals.items).toMatchObject([{ kind: 'refusal', reason: { code: 'reentry-off' } }]);
    const times = items.map((item) => item.at);
    expect(times).toEqual([...times].sort().reverse());
    expect(items.find(({ kind }) => kind === 'step')).toMatchObject({
      journeyName: 'J',
      node: { kind: 'wait' },
    });
  });
});

async function seedEvent(personId: string, name: string, timestamp: Date): Promise<void> {
  await prisma().event.create({
    data: {
      workspaceId,
      messageId: newId(),
      type: 'track',
      name,
      personId,
      properties: {},
      context: {},
      timestamp,
    },
  });
}

async function seedPublished(): Promise<string> {
  const id = newId();
  const document = jsonColumn({ nodes: { wait: { kind: 'wait', title: 'A while' } } });
  await prisma().journey.create({ data: { id, workspaceId, name: 'J', document, liveVersion: 1 } });
  await prisma().journeyVersion.create({
    data: { workspaceId, journeyId: id, number: 1, document, plan: {}, planHash: '' },
  });
  return id;
}
