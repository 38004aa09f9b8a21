import { afterAll, beforeAll, expect, test } from 'vitest';
import { welcomeJourney } from '@/journey/examples/welcome';
import { newId } from '@/shared/new-id';
import { createTestDatabase } from '../support/database';
import { type Caller, seedMember } from '../support/seed-member';
import { seedWorkspace } from '../support/seed-workspace';

let drop: () => Promise<void>;
let caller: Caller;
let workspace: string;

beforeAll(async () => {
  drop = await createTestDatabase();
  const { workspaceId, slug } = await seedWorkspace();
  workspace = slug;
  caller = (await seedMember(workspaceId, 'owner')).caller;
});
afterAll(() => drop());

const NUL = 'before\u0000after';

test.each<[string, string, () => Promise<unknown>]>([
  [
    'the note of a task',
    'note',
    () => caller.task.complete({ workspace, taskId: newId(), outcome: 'x', note: NUL }),
  ],
  ['a search box', 'search', () => caller.person.list({ workspace, search: NUL })],
  ['the name of a journey', 'name', () => caller.journey.create({ workspace, name: NUL })],
  ['the name of a key', 'name', () => caller.key.create({ workspace, kind: 'api', name: NUL })],
  ['the address of a workspace', 'workspace', () => caller.journey.list({ workspace: NUL })],
  ['one’s own name', 'name', () => caller.user.update({ name: NUL })],
  [
    'the title of a step',
    'document.nodes.start.title',
    () => caller.journey.create({ workspace, name: 'Fine', document: titled(NUL) }),
  ],
])('a NUL character in %s is refused at that field', async (_, field, send) => {
  await expect(send()).rejects.toMatchObject({
    code: 'BAD_REQUEST',
    cause: { key: 'unstorable', values: { field } },
  });
});

test('whatever else people write is taken', async () => {
  const name = 'سفارش‌ها 😀 \t "x"';
  await expect(caller.key.create({ workspace, kind: 'api', name })).resolves.toBeDefined();
});

function titled(title: string) {
  const document = welcomeJourney('en');
  const start = { ...Object.values(document.nodes)[0]!, title };
  return { ...document, nodes: { ...document.nodes, start } };
}
