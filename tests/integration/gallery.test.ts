import { afterAll, beforeAll, expect, test } from 'vitest';
import { galleryExamples } from '@/journey/examples/gallery-examples';
import { createTestDatabase } from '../support/database';
import { type Caller, seedMember } from '../support/seed-member';
import { seedWorkspace } from '../support/seed-workspace';

let drop: () => Promise<void>;
let workspace: string;
let sara: Caller;

beforeAll(async () => {
  drop = await createTestDatabase();
  const { slug, workspaceId } = await seedWorkspace();
  workspace = slug;
  sara = (await seedMember(workspaceId, 'member')).caller;
});
afterAll(() => drop());

const example = 'price-drop';
const known = galleryExamples.find(({ id }) => id === example);

test('an example of the gallery becomes a draft, with drafts of its templates in both languages', async () => {
  const { id, templates } = await sara.journey.createFromExample({ workspace, example, language: 'fa' });
  expect(templates).toBe(3);
  const journey = await sara.journey.get({ workspace, journeyId: id });
  expect(journey).toMatchObject({ status: 'draft', document: known?.make('fa') });
  const made = await sara.template.list({ workspace });
  expect(made.map(({ key }) => key).sort()).toEqual([
    'price-drop-email',
    'price-drop-push',
    'price-drop-sms',
  ]);
  for (const { id: templateId, key } of made) {
    const expected = known?.templates.find((own) => own.key === key);
    expect(await sara.template.get({ workspace, templateId })).toMatchObject({
      name: expected?.name.fa,
      draft: expected?.content,
    });
  }
});

test('a template that is there under the same key stays as it is', async () => {
  const draft = { fa: { text: 'متن خودمان' } };
  await sara.template.create({
    workspace,
    name: 'Our own',
    key: 'silent-push',
    channel: 'push',
    draft: { fa: { title: 'سلام', body: draft.fa.text } },
  });
  const { templates } = await sara.journey.createFromExample({
    workspace,
    example: 'silent-two-weeks',
    language: 'en',
  });
  expect(templates).toBe(1);
  const ours = (await sara.template.list({ workspace })).find(({ key }) => key === 'silent-push');
  expect(ours?.name).toBe('Our own');
});

test('every example can be begun with, one after the other', async () => {
  for (const { id } of galleryExamples)
    await expect(
      sara.journey.createFromExample({ workspace, example: id, language: 'en' }),
    ).resolves.toBeDefined();
});

test('an example that is not in the gallery is refused', async () => {
  const unknown = sara.journey.createFromExample({ workspace, example: 'no-such-example', language: 'en' });
  await expect(unknown).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});
