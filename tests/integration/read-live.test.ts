import { NextRequest } from 'next/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { GET as signIn } from '@/app/(auth)/sign-in/link/route';
import { GET as callTrpc } from '@/app/api/trpc/[trpc]/route';
import { pool } from '@/server/data/pool';
import { prisma } from '@/server/data/prisma';
import { prepareInstance } from '@/server/services/start/prepare-instance';
import { createTestDatabase } from '../support/database';
import { seedJourney } from '../support/seed-journey';
import { seedPerson } from '../support/seed-person';
import { seedRun } from '../support/seed-run';

const url = 'http://127.0.0.1:3000';
let drop: () => Promise<void>;
let cookie: string;
let workspaceId: string;
let journeyId: string;

beforeAll(async () => {
  drop = await createTestDatabase();
  const { signIn: link } = await prepareInstance({ url, demo: false });
  const answer = await signIn(new NextRequest(link));
  cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  ({ id: workspaceId } = await prisma().workspace.findFirstOrThrow());
  journeyId = await seedJourney(workspaceId);
});
afterAll(() => drop());

/** As the browser's EventSource does it. */
async function watch(signal: AbortSignal) {
  const input = encodeURIComponent(JSON.stringify({ json: { workspace: 'my-workspace', journeyId } }));
  const answer = await callTrpc(
    new Request(`${url}/api/trpc/journey.onCounts?input=${input}`, {
      signal,
      headers: { cookie, accept: 'text/event-stream' },
    }),
  );
  return { answer, read: readerOf(answer) };
}

/** Reads on until the text has come. */
function readerOf(answer: Response): (text: string) => Promise<void> {
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let seen = '';
  return async (text) => {
    while (!seen.includes(text)) {
      const { value, done } = (await reader?.read()) ?? { done: true };
      if (done) throw new Error(`The stream ended before ${text}: ${seen}`);
      seen += value ?? '';
    }
  };
}

test('a signed-in browser sees somebody enter without reloading', async () => {
  const gone = new AbortController();
  const { answer, read } = await watch(gone.signal);
  expect(answer.headers.get('content-type')).toBe('text/event-stream');
  await read('"open":0');
  const personId = await seedPerson(workspaceId, { userId: 'maryam' });
  await seedRun({ workspaceId, journeyId, personId, nodeId: 'an-hour', startedAt: new Date() });
  await pool().query("SELECT pg_notify('safar_counts', $1)", [journeyId]);
  await read('"waiting":1');
  gone.abort();
});
