import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { consumeInbox } from '@/activities/react/consume-inbox';
import { executeSteps } from '@/activities/step/execute-steps';
import { stepActivities } from '@/activities/step/step';
import { pool } from '@/server/data/pool';
import type { StepAnswer } from '@/workflows/types';
import { createTestDatabase } from '../support/database';
import { cartJourney } from '../support/engine/cart-journey';
import { messagesOf, pathOf, runsOf } from '../support/engine/look';
import { Shop } from '../support/engine/shop';

let drop: () => Promise<void>;
let shop: Shop;
let journeyId: string;

beforeAll(async () => {
  drop = await createTestDatabase();
});
afterAll(() => drop?.());

beforeEach(async () => {
  shop = await Shop.open();
  journeyId = await shop.publish(cartJourney());
});

/** Lets people in without any worker; returns their runs. */
async function enter(...people: string[]) {
  for (const userId of people) {
    await shop.identify({ userId }, { email: `${userId}@example.com` });
    await shop.track('Cart Updated', { userId });
  }
  await consumeInbox(100);
  return runsOf(journeyId);
}

/** Makes the waits of the journey's runs be over. */
async function passTime(): Promise<void> {
  await pool().query(
    `UPDATE run SET state = jsonb_set(state, '{open,until}', to_jsonb((extract(epoch FROM now()) * 1000)::bigint - 1))
      WHERE journey_id = $1`,
    [journeyId],
  );
}

const answersOf = async (requests: Parameters<typeof executeSteps>[0]): Promise<(StepAnswer | Error)[]> =>
  (await executeSteps(requests)).results.map((result) =>
    result.ok ? result.answer : (result.error as Error),
  );

test('the same step asked for again gives the same answer and plans nothing twice', async () => {
  const [run] = await enter('sara');
  await passTime();
  const request = { runId: run!.id, counter: 0, at: Date.now() };
  const first = await answersOf([request]);
  expect(first).toEqual([{ kind: 'end', code: 'exit-node' }]);
  expect(await answersOf([request])).toEqual(first);
  expect(await messagesOf(journeyId)).toHaveLength(1);
  expect(await pathOf(run!.id)).toHaveLength(5);
});

test('an answer that was forgotten is given anew, and the run counts on from where it was', async () => {
  const [run] = await enter('sara');
  const request = { runId: run!.id, counter: 0, at: 0 };
  await answersOf([request]);
  await answersOf([{ ...request, counter: 1 }]);
  await pool().query('DELETE FROM step_answer WHERE run_id = $1 AND counter = 0', [run!.id]);
  expect(await answersOf([request])).toEqual([{ kind: 'wait', due: expect.any(Number), sleeps: true }]);
  expect((await runsOf(journeyId))[0]?.counter).toBe(2);
});

test('asked for at the same moment by two workers, a step is taken once', async () => {
  const [run] = await enter('sara');
  await passTime();
  const request = { runId: run!.id, counter: 0, at: Date.now() };
  const answers = await Promise.all(Array.from({ length: 6 }, () => answersOf([request])));
  for (const answer of answers) expect(answer).toEqual([{ kind: 'end', code: 'exit-node' }]);
  expect(await messagesOf(journeyId)).toHaveLength(1);
});

test('a step that comes too early waits on for the same instant, and the answer is remembered', async () => {
  const [run] = await enter('sara');
  const [early] = await answersOf([{ runId: run!.id, counter: 0, at: 0 }]);
  expect(early).toEqual({ kind: 'wait', due: run!.due?.getTime(), sleeps: true });
  await passTime();
  expect(await answersOf([{ runId: run!.id, counter: 0, at: 0 }])).toEqual([early]);
  expect(await answersOf([{ runId: run!.id, counter: 1, at: 0 }])).toEqual([
    { kind: 'end', code: 'exit-node' },
  ]);
});

test('a driver whose clock is ahead by minutes sends nothing early', async () => {
  await pool().query('UPDATE workspace SET demo_clock = 1 WHERE id = $1', [shop.workspaceId]);
  const [run] = await enter('sara');
  const [answer] = await answersOf([{ runId: run!.id, counter: 0, at: Date.now() + 5 * 60_000 }]);
  expect(answer).toEqual({ kind: 'wait', due: run!.due?.getTime(), sleeps: true });
});

test('a run that cannot be moved fails alone; the others of its batch go on', async () => {
  const runs = await enter('sara', 'reza', 'mina');
  await passTime();
  await pool().query(`UPDATE run SET plan_hash = 'lost' WHERE id = $1`, [runs[1]!.id]);
  const answers = await answersOf(runs.map(({ id }) => ({ runId: id, counter: 0, at: Date.now() })));
  expect(answers.map((answer) => (answer instanceof Error ? 'error' : answer.kind))).toEqual([
    'end',
    'error',
    'end',
  ]);
  expect((await runsOf(journeyId)).map(({ status }) => status)).toEqual(['ended', 'starting', 'ended']);
});

test('a person who was deleted meanwhile gets nothing', async () => {
  const [run] = await enter('sara');
  await passTime();
  await pool().query('DELETE FROM person WHERE id = $1', [run!.personId]);
  expect(await answersOf([{ runId: run!.id, counter: 0, at: Date.now() }])).toEqual([
    { kind: 'end', code: 'person-deleted' },
  ]);
  expect(await messagesOf(journeyId)).toEqual([]);
});

test('a run whose statement takes too long fails alone; the others of its batch go on', async () => {
  const runs = await enter('sara', 'reza', 'mina');
  await passTime();
  await pool().query(`
    CREATE FUNCTION linger() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF new.run_id = '${runs[1]!.id}' THEN RAISE 'canceling statement due to statement timeout' USING ERRCODE = '57014'; END IF;
      RETURN new;
    END $$;
    CREATE TRIGGER linger BEFORE INSERT ON step FOR EACH ROW EXECUTE FUNCTION linger()`);
  try {
    const steps = runs.map(({ id }) => stepActivities.step({ runId: id, counter: 0, at: Date.now() }));
    expect((await Promise.allSettled(steps)).map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
  } finally {
    await pool().query('DROP FUNCTION linger CASCADE');
  }
});
