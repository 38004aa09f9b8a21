import type { PoolClient } from 'pg';
import type { Json } from '@/shared/json';

export interface StoredAnswer {
  runId: string;
  counter: number;
  answer: Json;
}

const SELECT = `
SELECT a.run_id AS "runId", a.counter, a.answer
  FROM unnest($1::uuid[], $2::int[]) AS asked (run_id, counter)
  JOIN step_answer a ON a.run_id = asked.run_id AND a.counter = asked.counter`;

/** What was answered before, for the steps that were taken already. */
export async function readStepAnswers(
  client: PoolClient,
  asked: readonly { runId: string; counter: number }[],
): Promise<StoredAnswer[]> {
  if (asked.length === 0) return [];
  const { rows } = await client.query<StoredAnswer>({
    name: 'read-step-answers',
    text: SELECT,
    values: [asked.map(({ runId }) => runId), asked.map(({ counter }) => counter)],
  });
  return rows;
}
