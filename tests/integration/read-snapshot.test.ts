import { afterAll, beforeAll, expect, test } from 'vitest';
import { prisma } from '@/server/data/prisma';
import { getPersonSnapshot } from '@/server/read/person-snapshot';
import { closeRenderPool } from '@/server/services/content/render';
import { previewMessage } from '@/server/services/templates/preview-message';
import { newId } from '@/shared/new-id';
import { createTestDatabase } from '../support/database';
import { seedPerson } from '../support/seed-person';
import { seedWorkspace } from '../support/seed-workspace';

let drop: () => Promise<void>;
let workspaceId: string;

beforeAll(async () => {
  drop = await createTestDatabase();
  ({ workspaceId } = await seedWorkspace());
});
afterAll(async () => {
  await closeRenderPool();
  await drop();
});

test('a person to try a journey on comes with traits, segments and what they did, without their push tokens', async () => {
  const personId = await seedPerson(workspaceId, {
    userId: 'u-sara',
    traits: { firstName: 'Sara' },
    channels: {
      push: {
        consent: { state: 'granted' },
        tokens: [{ token: 'secret-token', platform: 'web', since: '2026-11-01T00:00:00.000Z' }],
      },
    },
  });
  const since = new Date('2026-11-02T00:00:00Z');
  for (const [key, until] of [
    ['vip', null],
    ['past', since],
  ] as const) {
    const segmentId = newId();
    await prisma().segment.create({ data: { id: segmentId, workspaceId, key, name: key } });
    await prisma().segmentMember.create({ data: { workspaceId, segmentId, personId, since, until } });
  }
  const event = { workspaceId, personId, type: 'track', context: {} };
  for (const [name, day] of [
    ['Second', 5],
    ['First', 4],
    ['safar:schedule', 6],
  ] as const)
    await prisma().event.create({
      data: {
        ...event,
        messageId: name,
        name,
        properties: { day },
        timestamp: new Date(Date.UTC(2026, 10, day)),
      },
    });

  const snapshot = await getPersonSnapshot(workspaceId, personId);
  expect(snapshot).toMatchObject({ id: personId, traits: { firstName: 'Sara' } });
  expect(snapshot.segments).toEqual({ vip: since.toISOString() });
  expect(snapshot.events.map(({ name, at }) => [name, at])).toEqual([
    ['First', Date.UTC(2026, 10, 4)],
    ['Second', Date.UTC(2026, 10, 5)],
  ]);
  expect(snapshot.channels.push?.tokens).toHaveLength(1);
  expect(JSON.stringify(snapshot)).not.toContain('secret-token');
});

test('a message is shown as this person would get it: the published text, in their language, with these values', async () => {
  const templateId = newId();
  const content = (name: string) => ({
    fa: { text: `سلام {{ person.firstName }} ${name}` },
    en: { text: `Hello {{ person.firstName }}, {{ event.total }}, {{ journey.coupon }} ${name}` },
  });
  await prisma().template.create({
    data: {
      id: templateId,
      workspaceId,
      key: 'tried',
      name: 'Tried',
      channel: 'sms',
      draft: content('draft'),
      version: 1,
      versions: { create: { number: 1, content: content('published') } },
    },
  });
  const actor = { workspaceId, userId: null, role: 'member' as const };
  const input = {
    template: 'tried',
    person: { firstName: 'Sara', language: 'en' },
    event: { total: 5 },
    variables: { coupon: 'C-1' },
    journey: { id: newId(), name: 'Cart' },
  };
  const shown = await previewMessage(actor, input);
  expect(shown).toMatchObject({ language: 'en', problems: [], missing: [] });
  expect([...shown.languages].sort()).toEqual(['en', 'fa']);
  expect(shown.rendered).toMatchObject({ text: 'Hello Sara, 5, C-1 published' });
  expect((await previewMessage(actor, { ...input, language: 'fa' })).rendered).toMatchObject({
    text: 'سلام Sara published',
  });
  expect(await previewMessage(actor, { ...input, template: 'gone' })).toMatchObject({
    rendered: null,
    language: null,
  });
});
