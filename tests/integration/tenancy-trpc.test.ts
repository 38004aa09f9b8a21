import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { welcomeJourney } from '@/journey/examples/welcome';
import { prisma } from '@/server/data/prisma';
import { appRouter } from '@/server/trpc/root';
import { newId } from '@/shared/new-id';
import { createTestDatabase } from '../support/database';
import { seedJourney } from '../support/seed-journey';
import { type Caller, callerOf, seedMember } from '../support/seed-member';
import { seedPerson } from '../support/seed-person';
import { seedRun } from '../support/seed-run';
import { type SeededWorkspace, seedWorkspace } from '../support/seed-workspace';
import { fingerprint } from '../support/workspace-rows';

/** Of nobody's workspace: they act on the caller's own account, or on the link they are given. */
const WITHOUT_WORKSPACE = [
  'invitation.accept',
  'invitation.get',
  'user.get',
  'user.sessions',
  'user.setEmail',
  'user.setPassword',
  'user.signOutEverywhereElse',
  'user.update',
  'workspace.create',
  'workspace.list',
];

const procedures = Object.keys(appRouter._def.procedures).sort();
const ofWorkspaces = procedures.filter((path) => !WITHOUT_WORKSPACE.includes(path));

/** Key of a segment of the foreign workspace: each workspace has keys of its own. */
const SECRET = 'crm-token';
const SEGMENT = 'theirs';

/** What asks for the name of the workspace once more is refused when another one is named. */
const CONFIRMED: Record<string, string> = { 'workspace.delete': 'BAD_REQUEST' };

/** Ids of one workspace under every name that an input gives them. */
interface Ids {
  journeyId: string;
  personId: string;
  runId: string;
  templateId: string;
  messageId: string;
  connectionId: string;
  keyId: string;
  taskId: string;
  broadcastId: string;
  migrationId: string;
  segmentId: string;
  memberId: string;
  invitationId: string;
}

let drop: () => Promise<void>;
let own: SeededWorkspace;
let foreign: SeededWorkspace;
let stranger: Caller;
let ids: Ids;

beforeAll(async () => {
  drop = await createTestDatabase();
  own = await seedWorkspace('Same name');
  foreign = await seedWorkspace('Same name');
  stranger = (await seedMember(own.workspaceId, 'owner')).caller;
  ids = await seedEverything(foreign.workspaceId);
});
afterAll(() => drop());

async function seedEverything(workspaceId: string): Promise<Ids> {
  const { userId } = await seedMember(workspaceId, 'owner');
  const journeyId = await seedJourney(workspaceId, 'Hidden journey');
  await prisma().journey.update({ where: { id: journeyId }, data: { folder: 'Hidden folder' } });
  const personId = await seedPerson(workspaceId, {
    userId: 'hidden-user',
    traits: { name: 'Hidden person' },
  });
  const runId = await seedRun({
    workspaceId,
    journeyId,
    personId,
    nodeId: 'an-hour',
    startedAt: new Date(),
  });
  const template = await prisma().template.findFirstOrThrow({ where: { workspaceId } });
  const message = await prisma().message.create({
    data: {
      id: newId(),
      workspaceId,
      runId,
      personId,
      channel: 'sms',
      templateId: template.id,
      state: 'unknown',
    },
  });
  await prisma().sandboxMessage.create({
    data: {
      messageId: message.id,
      workspaceId,
      channel: 'sms',
      address: '+989120000000',
      content: { text: 'Hidden text' },
    },
  });
  const step = { workspaceId, runId, journeyId, personId, version: 1, nodeId: 'an-hour', visit: 1 };
  const later = new Date(Date.now() + 3_600_000);
  const task = await prisma().task.create({
    data: {
      ...step,
      id: newId(),
      kind: 'approval',
      title: 'Hidden question',
      outcomes: [{ id: 'approved' }],
      expiresAt: later,
    },
  });
  await prisma().outboundCall.create({
    data: {
      ...step,
      id: newId(),
      request: { method: 'GET', url: 'https://hidden.example' },
      notAfter: later,
    },
  });
  const invitation = await prisma().invitation.create({
    data: {
      id: newId(),
      organizationId: workspaceId,
      email: 'hidden@example.com',
      expiresAt: new Date(Date.now() + 3_600_000),
      inviterId: userId,
    },
  });
  await prisma().event.create({
    data: {
      workspaceId,
      messageId: 'hidden-event',
      type: 'track',
      name: 'Hidden event',
      properties: {},
      context: {},
      timestamp: new Date(),
    },
  });
  const broadcast = await prisma().broadcast.create({
    data: { id: newId(), workspaceId, journeyId, nodeId: 'start', kind: 'manual' },
  });
  const migration = await prisma().migration.create({
    data: { id: newId(), workspaceId, journeyId, version: 1, map: {}, timers: 'keep', total: 1 },
  });
  const segment = await prisma().segment.create({
    data: { id: newId(), workspaceId, key: SEGMENT, name: 'Hidden segment' },
  });
  await prisma().callSecret.create({
    data: { workspaceId, name: SECRET, host: 'hidden.example', value: 'hidden and sealed' },
  });
  return {
    broadcastId: broadcast.id,
    migrationId: migration.id,
    segmentId: segment.id,
    journeyId,
    personId,
    runId,
    templateId: template.id,
    messageId: message.id,
    connectionId: (await prisma().connection.findFirstOrThrow({ where: { workspaceId } })).id,
    keyId: (await prisma().apiKey.findFirstOrThrow({ where: { workspaceId } })).id,
    taskId: task.id,
    memberId: (await prisma().member.findFirstOrThrow({ where: { organizationId: workspaceId } })).id,
    invitationId: invitation.id,
  };
}

/** One input that every procedure accepts, but for words that mean two things; what a procedure does not know it ignores. */
const inputFor = (path: string, workspace: string) => ({
  workspace,
  ...ids,
  journeyIds: [ids.journeyId],
  folder: path === 'journey.renameFolder' ? 'Hidden folder' : 'Taken over',
  number: 1,
  nodeId: 'an-hour',
  outcome: 'approved',
  revision: 1,
  name: path.startsWith('secret.') ? SECRET : 'Taken over',
  address: 'taken.example',
  value: 'Taken over',
  document: welcomeJourney('en'),
  note: 'Taken over',
  channel: 'sms',
  language: 'en',
  example: 'welcome',
  draft: { en: { text: 'Taken over' } },
  template: 'welcome',
  person: {},
  variables: {},
  journey: { id: ids.journeyId, name: 'Taken over' },
  config: {},
  provider: 'sandbox-sms',
  kind: path === 'person.timeline' ? 'event' : 'write',
  role: 'owner',
  email: 'taken@example.com',
  type: 'track',
  userId: 'taken',
  event: path === 'template.previewMessage' ? {} : 'Taken over',
  mode: 'now',
  said: 'arrived',
  to: 'live',
  choices: {},
  key: SEGMENT,
  rule: path === 'segment.preview' ? { kind: 'trait', name: 'name', op: 'exists' } : null,
  change: 'add',
  userIds: ['hidden-user'],
  slug: foreign.slug,
});

/** Calls by path, as a browser would. A subscription is read up to its first value. */
async function call(caller: Caller, path: string, input: unknown): Promise<unknown> {
  const [area = '', name = ''] = path.split('.');
  const procedures = caller as unknown as Record<
    string,
    Record<string, (input: unknown) => Promise<unknown>>
  >;
  const answer = await procedures[area]?.[name]?.(input);
  const values = answer as Partial<AsyncIterable<unknown>> | undefined;
  const iterator = values?.[Symbol.asyncIterator]?.();
  if (!iterator) return answer;
  const first = await iterator.next();
  await iterator.return?.();
  return first.value;
}

const outcome = (attempt: Promise<unknown>) =>
  attempt.then(
    (answer) => ({ answer, code: 'OK' }),
    (error: { code?: string }) => ({ answer: undefined, code: error.code ?? String(error) }),
  );

test('every procedure is known to this test', () => {
  expect(procedures.length).toBeGreaterThan(50);
  expect(procedures.filter((path) => WITHOUT_WORKSPACE.includes(path))).toEqual(WITHOUT_WORKSPACE);
});

describe('a member of another workspace', () => {
  test.each(ofWorkspaces)('is refused by %s when they name the foreign workspace', async (path) => {
    const before = await fingerprint(foreign.workspaceId);
    expect((await outcome(call(stranger, path, inputFor(path, foreign.slug)))).code).toBe('NOT_FOUND');
    expect(await fingerprint(foreign.workspaceId)).toEqual(before);
  });

  test.each(ofWorkspaces)(
    'gets nothing foreign from %s with foreign ids in their own workspace',
    async (path) => {
      const before = await fingerprint(foreign.workspaceId);
      const { answer, code } = await outcome(call(stranger, path, inputFor(path, own.slug)));
      expect(['OK', 'NOT_FOUND', CONFIRMED[path]]).toContain(code);
      const shown = JSON.stringify(answer ?? null);
      expect(shown).not.toMatch(/hidden/i);
      for (const id of Object.values(ids)) expect(shown).not.toContain(id);
      expect(await fingerprint(foreign.workspaceId)).toEqual(before);
    },
  );
});

test.each(ofWorkspaces)('nobody gets anything from %s without signing in', async (path) => {
  expect((await outcome(call(callerOf(null), path, inputFor(path, foreign.slug)))).code).toBe('UNAUTHORIZED');
});

test.each([
  'connection.create',
  'connection.remove',
  'connection.setDefault',
  'connection.update',
  'key.create',
  'key.revoke',
  'member.cancelInvitation',
  'member.changeRole',
  'member.invitations',
  'member.invite',
  'message.settle',
  'secret.remove',
  'secret.save',
  'workspace.health',
  'workspace.update',
])('an ordinary member is refused by %s', async (path) => {
  const { caller } = await seedMember(foreign.workspaceId, 'member');
  const before = await fingerprint(foreign.workspaceId);
  expect((await outcome(call(caller, path, inputFor(path, foreign.slug)))).code).toBe('FORBIDDEN');
  expect(await fingerprint(foreign.workspaceId)).toEqual(before);
});
