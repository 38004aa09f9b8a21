import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pool } from '@/server/data/pool';
import { listTemplates } from '@/server/read/template-list';
import { getTemplate } from '@/server/read/template-view';
import type { Actor } from '@/server/services/actor';
import { closeRenderPool } from '@/server/services/content/render';
import { createTemplate } from '@/server/services/templates/create-template';
import { previewTemplate } from '@/server/services/templates/preview-template';
import { publishTemplate } from '@/server/services/templates/publish-template';
import { removeTemplate } from '@/server/services/templates/remove-template';
import { saveTemplateDraft } from '@/server/services/templates/save-template-draft';
import { newId } from '@/shared/new-id';
import { createTestDatabase } from '../support/database';
import { DeliverySeed } from '../support/seed-delivery';
import { seedWorkspace } from '../support/seed-workspace';

const MAIL = {
  fa: {
    subject: 'سلام {{ person.firstName }}',
    preheader: 'یک خبر',
    html: '<p>{{ event.total | toman }} {{ person.city }}</p>',
    text: '',
  },
};

let dropDatabase: () => Promise<void>;
let actor: Actor;
let seed: DeliverySeed;

beforeAll(async () => {
  dropDatabase = await createTestDatabase();
});
beforeEach(async () => {
  const { workspaceId } = await seedWorkspace();
  actor = { workspaceId, userId: null, role: 'owner' };
  seed = new DeliverySeed(workspaceId);
});
afterAll(async () => {
  await closeRenderPool();
  await dropDatabase();
});

/** A live journey whose version uses the template. */
async function useInJourney(key: string): Promise<void> {
  const id = newId();
  const document = { nodes: { send: { kind: 'send-message', config: { channel: 'email', template: key } } } };
  await pool().query(
    `INSERT INTO journey (id, workspace_id, name, status, document, live_version) VALUES ($1, $2, 'Cart', 'live', $3, 1)`,
    [id, actor.workspaceId, document],
  );
  await pool().query(
    `INSERT INTO journey_version (workspace_id, journey_id, number, document, plan, plan_hash)
     VALUES ($1, $2, 1, $3, '{}', 'hash')`,
    [actor.workspaceId, id, document],
  );
}

describe('a template from draft to publishing', () => {
  test('is listed with its state, and what is sent changes only by publishing', async () => {
    const { id, key } = await createTemplate(actor, { name: 'Cart mail', channel: 'email', draft: MAIL });
    expect(key).toMatch(/^cart-mail-[0-9a-f]{6}$/);
    expect(await listTemplates(actor.workspaceId)).toMatchObject([
      { id, key, version: null, hasUnpublishedChanges: true, languages: ['fa'], excerpt: 'سلام {firstName}' },
    ]);
    expect(await publishTemplate(actor, { templateId: id, revision: 1 })).toEqual({ version: 1 });
    expect(await getTemplate(actor.workspaceId, id)).toMatchObject({
      version: 1,
      hasUnpublishedChanges: false,
    });

    const draft = { fa: { ...MAIL.fa, subject: 'سبد شما' } };
    const saved = await saveTemplateDraft(actor, { templateId: id, revision: 1, name: 'Cart', draft });
    expect(saved).toEqual({ revision: 2 });
    expect(await getTemplate(actor.workspaceId, id)).toMatchObject({
      name: 'Cart',
      version: 1,
      hasUnpublishedChanges: true,
      draft,
    });
    expect(await publishTemplate(actor, { templateId: id, revision: 2 })).toEqual({ version: 2 });
    expect(await publishTemplate(actor, { templateId: id, revision: 2 })).toEqual({ version: 2 });
  });

  test('that somebody else changed meanwhile is not overwritten', async () => {
    const { id } = await createTemplate(actor, {
      name: 'A',
      channel: 'sms',
      draft: { fa: { text: 'سلام' } },
    });
    const save = (revision: number) =>
      saveTemplateDraft(actor, { templateId: id, revision, name: 'A', draft: { fa: { text: 'نو' } } });
    await save(1);
    await expect(save(1)).rejects.toMatchObject({
      code: 'conflict',
      key: 'draftConflict',
      values: { revision: 2 },
    });
    await expect(publishTemplate(actor, { templateId: id, revision: 1 })).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  test('is found by its name, key and text, however Persian is typed', async () => {
    await createTemplate(actor, {
      name: 'یادآوری سبد',
      key: 'cart',
      channel: 'sms',
      draft: { fa: { text: 'کیک' } },
    });
    await createTemplate(actor, { name: 'Welcome', channel: 'email', draft: MAIL });
    const names = async (search: string) =>
      (await listTemplates(actor.workspaceId, { search })).map(({ name }) => name);
    expect(await names('يادآوري')).toEqual(['یادآوری سبد']);
    expect(await names('CART')).toEqual(['یادآوری سبد']);
    expect(await names('كيك')).toEqual(['یادآوری سبد']);
    expect(await names('')).toHaveLength(2);
    expect(await listTemplates(actor.workspaceId, { channel: 'email' })).toMatchObject([{ name: 'Welcome' }]);
  });
});

describe('a template that cannot be', () => {
  test.each<[string, object, object]>([
    [
      'does not parse names language, field and line',
      { fa: { ...MAIL.fa, html: 'ok\n{% for %}' } },
      { key: 'templateProblem', values: { language: 'fa', field: 'html', line: 2 } },
    ],
    [
      'has an empty subject',
      { fa: { ...MAIL.fa, subject: ' ' } },
      { key: 'templateFieldEmpty', values: { language: 'fa', field: 'subject' } },
    ],
    ['has no language', {}, { key: 'templateWithoutText' }],
  ])('sent is not published when it %s', async (_name, draft, error) => {
    const { id } = await createTemplate(actor, { name: 'A', channel: 'email', draft });
    await expect(publishTemplate(actor, { templateId: id, revision: 1 })).rejects.toMatchObject({
      code: 'invalid',
      ...error,
    });
  });

  test('stored: another shape, a taken key, a key with spaces', async () => {
    const sms = { fa: { text: 'سلام' } };
    const create = (key: string, draft: object) =>
      createTemplate(actor, { name: 'A', key, channel: 'sms', draft });
    await expect(create('a', { fa: { subject: 'x' } })).rejects.toMatchObject({ key: 'templateContent' });
    await create('a', sms);
    await expect(create('a', sms)).rejects.toMatchObject({ code: 'conflict', key: 'templateKeyTaken' });
    await expect(create('A b', sms)).rejects.toMatchObject({ code: 'invalid', key: 'templateKey' });
  });

  test('deleted while a live journey uses it', async () => {
    const { id, key } = await createTemplate(actor, { name: 'A', channel: 'email', draft: MAIL });
    await useInJourney(key);
    expect((await getTemplate(actor.workspaceId, id)).usedBy).toMatchObject([{ name: 'Cart' }]);
    await expect(removeTemplate(actor, id)).rejects.toMatchObject({ code: 'conflict', key: 'templateInUse' });
    await pool().query("UPDATE journey SET status = 'archived' WHERE workspace_id = $1", [actor.workspaceId]);
    await removeTemplate(actor, id);
    await expect(getTemplate(actor.workspaceId, id)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a preview', () => {
  test('shows a chosen person what they would get, and says which values they lack', async () => {
    await seed.connection('email', 'sandbox-email', { fromName: 'قهوه‌سرا', fromAddress: 'hi@x.ir' });
    const personId = await seed.person('mina@example.com', { traits: { firstName: 'مینا' } });
    await seed.run(personId, { total: 1_500_000 });
    const preview = await previewTemplate(actor, { channel: 'email', draft: MAIL, language: 'fa', personId });
    expect(preview).toMatchObject({
      problems: [],
      missing: ['person.city'],
      rendered: {
        channel: 'email',
        from: 'قهوه‌سرا <hi@x.ir>',
        subject: 'سلام مینا',
        preheader: 'یک خبر',
        text: '۱۵۰٬۰۰۰ تومان',
      },
    });
  });

  test('without a person fills in nothing and lists everything', async () => {
    const preview = await previewTemplate(actor, { channel: 'email', draft: MAIL, language: 'fa' });
    expect(preview.missing).toEqual(['event.total', 'person.city', 'person.firstName']);
    expect(preview.rendered).toMatchObject({ subject: 'سلام' });
  });

  test('tells the mistakes of the other language, not what is still empty there', async () => {
    const preview = (en: object) =>
      previewTemplate(actor, { channel: 'email', draft: { ...MAIL, en } as never, language: 'fa' });
    const broken = await preview({ subject: '', html: '{% if x %}', text: '' });
    expect(broken.rendered).toMatchObject({ subject: 'سلام' });
    expect(broken.problems).toMatchObject([{ language: 'en', field: 'html', line: 1 }]);
    expect((await preview({ subject: '', html: '', text: '' })).problems).toEqual([]);
  });

  test('of a person of another workspace is refused', async () => {
    const other = new DeliverySeed((await seedWorkspace()).workspaceId);
    const personId = await other.person('x@example.com');
    await expect(
      previewTemplate(actor, { channel: 'email', draft: MAIL, language: 'fa', personId }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });
});
