import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { beforeAll, expect, test } from 'vitest';
import { workflowBundle } from '@/worker/bundle';

const folder = fileURLToPath(new URL('../histories', import.meta.url));
const histories = readdirSync(folder).filter((name) => name.endsWith('.json'));

beforeAll(() => {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
});

const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));

test.each(histories)('people whose run began before this version go on: %s', async (name) => {
  await Worker.runReplayHistory({ workflowBundle: await workflowBundle() }, read(name), name);
});

test('a driver that would go another way is noticed', async () => {
  const history = read('delayed-start.json');
  const timer = read('two-waits.json').events.find(
    (event: { timerStartedEventAttributes?: object }) => event.timerStartedEventAttributes,
  );
  const marker = history.events.findIndex((event: { eventType: string }) =>
    event.eventType.includes('MARKER'),
  );
  history.events[marker] = { ...timer, eventId: history.events[marker].eventId };
  await expect(Worker.runReplayHistory({ workflowBundle: await workflowBundle() }, history)).rejects.toThrow(
    /[Nn]ondeterminism|DeterminismViolation/,
  );
});
