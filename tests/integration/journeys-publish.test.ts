import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { welcomeJourney } from '@/journey/examples/welcome';
import { pool } from '@/server/data/pool';
import { prisma } from '@/server/data/prisma';
import { closeRenderPool } from '@/server/services/content/render';
import { newId } from '@/shared/new-id';
import { createTestDatabase } from '../support/database';
import { type Caller, seedMember } from '../support/seed-member';
import { seedTemplates } from '../support/seed-templates';
import { seedWorkspace } from '../support/seed-workspace';

let drop: () => Promise<void>;
let workspace: string;
let workspaceId: string;
let caller: Caller;

const welcome = welcomeJourney('en');

beforeAll(async () => {
  drop = await createTestDatabase();
  ({ slug: workspace, workspaceId } = await seedWorkspace());
  caller = (await seedMember(workspaceId, 'member')).caller;
  await seedTemplates(workspaceId, { 'welcome-email': 'email', 'welcome-sms': 'sms' });
});
afterAll(async () => {
  await closeRenderPool();
  await drop();
});

const create = async (name: string, document = welcome) =>
  (await caller.journey.create({ workspace, name, document })).id;

describe('publishing', () => {
  test('makes the draft the live version with a plan of its own hash', async () => {
    const journeyId = await create('Welcome');
    const preview = await caller.journey.publishPreview({ workspace, journeyId });
    expect(preview).toMatchObject({ revision: 1, nextVersion: 1, openRuns: 0 });
    expect(preview.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(preview.nodes.added).toHaveLength(6);

    expect(await caller.journey.publish({ workspace, journeyId, revision: 1, note: 'First' })).toEqual({
      version: 1,
    });
    const journey = await caller.journey.get({ workspace, journeyId });
    expect(journey).toMatchObject({ status: 'live', liveVersion: 1, hasUnpublishedChanges: false });
    const version = await caller.journey.version({ workspace, journeyId, number: 1 });
    expect(version).toMatchObject({ note: 'First', isLive: true, nodeCount: 6, publishedBy: 'The member' });
    expect(version.planHash).toMatch(/^[0-9a-f]{64}$/);
  });

  test('as many at once as there are connections wait for none that another holds', async () => {
    const ids = await Promise.all(
      Array.from({ length: pool().options.max ?? 0 }, (_, n) => create(`At once ${n}`)),
    );
    const all = ids.map((journeyId) =>
      caller.journey.publish({ workspace, journeyId, revision: 1, note: '' }),
    );
    expect(new Set((await Promise.all(all)).map(({ version }) => version))).toEqual(new Set([1]));
  });

  test('an equal document gives an equal plan', async () => {
    const ids = await Promise.all(['Same', 'Same again'].map((name) => create(name)));
    for (const journeyId of ids)
      await caller.journey.publish({ workspace, journeyId, revision: 1, note: '' });
    const versions = await prisma().journeyVersion.findMany({ where: { journeyId: { in: ids } } });
    expect(new Set(versions.map(({ planHash }) => planHash)).size).toBe(1);
  });

  test('is refused with every error named, and nothing changes', async () => {
    const document = structuredClone(welcome);
    const mail = document.nodes['by-email'];
    if (mail) mail.config = { channel: 'email', template: 'nobody-wrote-it', class: 'marketing' };
    const journeyId = await create('Broken', document);
    const attempt = caller.journey.publish({ workspace, journeyId, revision: 1, note: '' });
    await expect(attempt).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      cause: {
        key: 'documentHasProblems',
        problems: expect.arrayContaining([
          expect.objectContaining({ severity: 'error', nodeId: 'by-email', field: 'template' }),
        ]),
      },
    });
    expect(await caller.journey.get({ workspace, journeyId })).toMatchObject({
      status: 'draft',
      liveVersion: null,
    });
    expect(await prisma().journeyVersion.count({ where: { journeyId } })).toBe(0);
  });

  test('of a draft that moved on is refused', async () => {
    const journeyId = await create('Moved on');
    await caller.journey.saveDraft({ workspace, journeyId, revision: 1, document: welcome });
    await expect(
      caller.journey.publish({ workspace, journeyId, revision: 1, note: '' }),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('again shows what is different, and the older version stays as it was', async () => {
    const journeyId = await create('Twice');
    await caller.journey.publish({ workspace, journeyId, revision: 1, note: '' });
    const document = structuredClone(welcome);
    const wait = document.nodes['an-hour'];
    if (wait) wait.config = { amount: 2, unit: 'hours' };
    document.settings.reentry = { mode: 'always' };
    await caller.journey.saveDraft({ workspace, journeyId, revision: 1, document });
    expect(await caller.journey.publishPreview({ workspace, journeyId })).toMatchObject({
      nextVersion: 2,
      nodes: { added: [], removed: [], changed: ['an-hour'] },
      settingsChanged: true,
    });
    await caller.journey.publish({ workspace, journeyId, revision: 2, note: '' });
    const versions = await caller.journey.versions({ workspace, journeyId });
    expect(versions.map(({ number, isLive }) => [number, isLive])).toEqual([
      [2, true],
      [1, false],
    ]);
    const first = await caller.journey.version({ workspace, journeyId, number: 1 });
    expect(first.document.nodes['an-hour']?.config).toEqual({ amount: 1, unit: 'hours' });
  });
});

describe('ids of steps', () => {
  test('that were published are never given again, whoever wrote the draft and whatever is restored', async () => {
    const journeyId = await create('Ids');
    const extended = structuredClone(welcome);
    const greeting = extended.nodes['an-hour'];
    if (greeting) extended.nodes['wait-9'] = { ...greeting, position: { x: 400, y: 0 } };
    await caller.journey.publish({ workspace, journeyId, revision: 1, note: '' });
    await caller.journey.saveDraft({ workspace, journeyId, revision: 1, document: extended });
    await caller.journey.publish({ workspace, journeyId, revision: 2, note: '' });

    await caller.journey.saveDraft({ workspace, journeyId, revision: 2, document: welcome });
    const saved = await caller.journey.get({ workspace, journeyId });
    expect(saved.document.lastIds).toEqual({ wait: 9 });

    await caller.journey.restore({ workspace, journeyId, number: 1, revision: 3 });
    expect((await caller.journey.get({ workspace, journeyId })).document.lastIds).toEqual({ wait: 9 });
    await caller.journey.publish({ workspace, journeyId, revision: 4, note: '' });
    const view = await caller.journey.get({ workspace, journeyId });
    expect(view).toMatchObject({ hasUnpublishedChanges: false, document: { lastIds: { wait: 9 } } });
  });
});

test('the id of a published step does not come back as a step of another kind, not even years later', async () => {
  const journeyId = await create('Another kind');
  await caller.journey.publish({ workspace, journeyId, revision: 1, note: '' });
  const { 'an-hour': _gone, ...nodes } = structuredClone(welcome.nodes);
  const without = { ...welcome, nodes };
  for (const node of Object.values(nodes))
    for (const [port, target] of Object.entries(node.next)) if (target === 'an-hour') delete node.next[port];
  await caller.journey.saveDraft({ workspace, journeyId, revision: 1, document: without });
  await caller.journey.publish({ workspace, journeyId, revision: 2, note: '' });
  const exit = { kind: 'exit', config: {}, position: { x: 0, y: 0 }, next: {} };
  const document = { ...without, nodes: { ...nodes, 'an-hour': exit } };
  await caller.journey.saveDraft({ workspace, journeyId, revision: 2, document });
  const told = { code: 'node-id-reused', severity: 'error', nodeId: 'an-hour' };
  expect((await caller.journey.publishPreview({ workspace, journeyId })).problems).toContainEqual(
    expect.objectContaining(told),
  );
  const attempt = caller.journey.publish({ workspace, journeyId, revision: 3, note: '' });
  await expect(attempt).rejects.toMatchObject({
    cause: { problems: expect.arrayContaining([expect.objectContaining(told)]) },
  });
});

test('a journey that names a segment or a journey of nobody is not published', async () => {
  const document = structuredClone(welcome);
  const place = { position: { x: 400, y: 0 }, next: {} };
  const other = newId();
  document.nodes.joined = {
    kind: 'trigger-segment',
    config: { segment: 'loyal', change: 'entered' },
    ...place,
  };
  document.nodes.after = { kind: 'trigger-journey', config: { journey: other, ending: 'any' }, ...place };
  const journeyId = await create('Names', document);
  const codesOf = async () =>
    (await caller.journey.publishPreview({ workspace, journeyId })).problems
      .filter(({ severity }) => severity === 'error')
      .map(({ code }) => code)
      .sort();
  expect(await codesOf()).toEqual(['journey-unknown', 'segment-unknown']);
  const rule = { kind: 'trait', name: 'orders', op: 'greater', value: 3 } as const;
  await caller.segment.save({ workspace, key: 'loyal', name: 'Loyal', rule });
  document.nodes.after.config = { journey: journeyId, ending: 'any' };
  await caller.journey.saveDraft({ workspace, journeyId, revision: 1, document });
  expect(await codesOf()).toEqual([]);
});

test('Liquid that cannot be filled in is told at its field', async () => {
  const document = structuredClone(welcome);
  const place = { position: { x: 400, y: 0 }, next: {} };
  const patience = { amount: 1, unit: 'days' };
  document.nodes.ask = {
    kind: 'approval',
    config: { title: 'Call {{ person.firstName }}', text: '{% if person.vip %}Soon', patience },
    ...place,
  };
  const journeyId = await create('Liquid', document);
  const { problems } = await caller.journey.publishPreview({ workspace, journeyId });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([
    {
      code: 'liquid-invalid',
      severity: 'error',
      nodeId: 'ask',
      field: 'text',
      values: { message: expect.stringContaining('if') },
    },
  ]);
});

describe('a live journey', () => {
  test('is paused, stays paused over a publish, and resumes; each change has a new generation', async () => {
    const journeyId = await create('Pausing');
    await caller.journey.publish({ workspace, journeyId, revision: 1, note: '' });
    expect((await caller.journey.pause({ workspace, journeyId })).status).toBe('paused');
    await caller.journey.publish({ workspace, journeyId, revision: 1, note: '' });
    expect((await caller.journey.get({ workspace, journeyId })).status).toBe('paused');
    expect((await caller.journey.resume({ workspace, journeyId })).status).toBe('live');
    const { generation } = await prisma().journey.findUniqueOrThrow({ where: { id: journeyId } });
    expect(generation).toBe(5);
  });

  test('is not archived before it is paused, and then cannot be changed', async () => {
    const journeyId = await create('Archive');
    await caller.journey.publish({ workspace, journeyId, revision: 1, note: '' });
    await expect(caller.journey.archive({ workspace, journeyId })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await caller.journey.pause({ workspace, journeyId });
    expect((await caller.journey.archive({ workspace, journeyId })).status).toBe('archived');
    await expect(caller.journey.rename({ workspace, journeyId, name: 'No' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  test('leaves a trace of every change', async () => {
    const actions = await prisma().audit.groupBy({ by: ['action'], where: { workspaceId } });
    expect(actions.map(({ action }) => action)).toEqual(
      expect.arrayContaining([
        'journey.create',
        'journey.edit',
        'journey.publish',
        'journey.pause',
        'journey.resume',
        'journey.archive',
      ]),
    );
  });
});
