import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { welcomeJourney } from '@/journey/examples/welcome';
import { prisma } from '@/server/data/prisma';
import { createTestDatabase } from '../support/database';
import { type Caller, seedMember } from '../support/seed-member';
import { seedTemplates } from '../support/seed-templates';
import { seedWorkspace } from '../support/seed-workspace';

let drop: () => Promise<void>;
let workspace: string;
let workspaceId: string;
let ali: Caller;
let sara: Caller;

const welcome = welcomeJourney('en');

beforeAll(async () => {
  drop = await createTestDatabase();
  ({ slug: workspace, workspaceId } = await seedWorkspace());
  ali = (await seedMember(workspaceId, 'member')).caller;
  sara = (await seedMember(workspaceId, 'admin')).caller;
  await seedTemplates(workspaceId, { 'welcome-email': 'email', 'welcome-sms': 'sms' });
});
afterAll(() => drop());

const create = async (name: string) => (await ali.journey.create({ workspace, name, document: welcome })).id;

describe('a draft', () => {
  test('is saved, and each save has the next revision', async () => {
    const journeyId = await create('Drafts');
    const document = { ...welcome, name: 'Drafts, better' };
    const saved = await ali.journey.saveDraft({ workspace, journeyId, revision: 1, document });
    expect(saved.revision).toBe(2);
    expect(await ali.journey.get({ workspace, journeyId })).toMatchObject({
      name: 'Drafts, better',
      revision: 2,
      document,
      status: 'draft',
      liveVersion: null,
    });
  });

  test('that somebody else saved meanwhile is not overwritten', async () => {
    const journeyId = await create('Two people');
    const hers = { ...welcome, name: 'Hers' };
    await sara.journey.saveDraft({ workspace, journeyId, revision: 1, document: hers });
    const late = ali.journey.saveDraft({
      workspace,
      journeyId,
      revision: 1,
      document: { ...welcome, name: 'His' },
    });
    await expect(late).rejects.toMatchObject({ code: 'CONFLICT', cause: { key: 'draftConflict' } });
    expect((await ali.journey.get({ workspace, journeyId })).document).toEqual(hers);
  });

  test('of two saves at the same moment one wins and the other is told', async () => {
    const journeyId = await create('At once');
    const saves = await Promise.allSettled(
      ['One', 'Two', 'Three'].map((name) =>
        ali.journey.saveDraft({ workspace, journeyId, revision: 1, document: { ...welcome, name } }),
      ),
    );
    expect(saves.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await ali.journey.get({ workspace, journeyId })).revision).toBe(2);
  });

  test('with a half-filled form is kept', async () => {
    const journeyId = await create('Half');
    const document = structuredClone(welcome);
    const wait = document.nodes['an-hour'];
    if (wait) wait.config = { amount: null };
    await ali.journey.saveDraft({ workspace, journeyId, revision: 1, document });
    expect((await ali.journey.get({ workspace, journeyId })).document).toEqual(document);
  });

  test('that is no journey document is refused by name', async () => {
    const journeyId = await create('Nonsense');
    const document = { ...welcome, nodes: { 'a b': welcome.nodes.reach } } as never;
    await expect(
      ali.journey.saveDraft({ workspace, journeyId, revision: 1, document }),
    ).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  test('copies get the next free name', async () => {
    const journeyId = await create('Copy me');
    const first = await ali.journey.duplicate({ workspace, journeyId });
    await ali.journey.duplicate({ workspace, journeyId: first.id });
    const { items } = await ali.journey.list({ workspace, search: 'copy me' });
    expect(items.map(({ name }) => name).sort()).toEqual(['Copy me', 'Copy me (2)', 'Copy me (3)']);
  });

  test('goes back to a published version, and what it was is kept', async () => {
    const journeyId = await create('Back');
    await ali.journey.publish({ workspace, journeyId, revision: 1, note: '' });
    const document = { ...welcome, name: 'Back, changed' };
    await ali.journey.saveDraft({ workspace, journeyId, revision: 1, document });
    const restored = await ali.journey.restore({ workspace, journeyId, number: 1, revision: 2 });
    expect(await ali.journey.get({ workspace, journeyId })).toMatchObject({
      ...restored,
      hasUnpublishedChanges: false,
      name: 'Back',
    });
    const audit = await prisma().audit.findFirst({ where: { workspaceId, action: 'journey.restore' } });
    expect(audit?.before).toEqual(document);
  });
});
