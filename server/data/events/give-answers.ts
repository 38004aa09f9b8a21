import type { PoolClient } from 'pg';
import type { Json } from '@/shared/json';
import { ANSWER } from '@/shared/system-events';
import { rows } from '../rows';
import { insertSystemEvents } from './insert-system-events';
import { answerId } from './read-answers';

/** What a step that waits was told. */
export interface Answer {
  workspaceId: string;
  runId: string;
  nodeId: string;
  visit: number;
  outcome: string;
  data: Json;
}

const OWNERS = `
SELECT id AS "runId", person_id AS "personId" FROM run
 WHERE (workspace_id, id) IN (SELECT a."workspaceId", a."runId" FROM json_to_recordset($1::json) AS a ("workspaceId" uuid, "runId" uuid))`;

// Only a run that stands there now is hinted; whoever comes later reads the answer by itself.
const WAKE = `
INSERT INTO wake (workspace_id, run_id, kind)
SELECT DISTINCT r.workspace_id, r.id, 'hint'
  FROM json_to_recordset($1::json) AS a ("workspaceId" uuid, "runId" uuid, "nodeId" text, visit int)
  JOIN run r ON r.workspace_id = a."workspaceId" AND r.id = a."runId"
 WHERE r.status <> 'ended' AND r.state->'open'->>'node' = a."nodeId" AND (r.state->'open'->>'visit')::int = a.visit`;

/**
 * Logs answers to steps and owes their runs a hint, inside the caller's transaction. The first answer to a visit counts, for ever. Call
 * `notify('safar_wake')` and `notify('safar_inbox')` after the commit.
 */
export async function giveAnswers(client: PoolClient, answers: readonly Answer[]): Promise<void> {
  if (answers.length === 0) return;
  const { rows: owners } = await client.query<{ runId: string; personId: string }>(OWNERS, [rows(answers)]);
  const personOf = new Map(owners.map(({ runId, personId }) => [runId, personId]));
  const timestamp = new Date();
  await insertSystemEvents(
    client,
    answers.flatMap(({ workspaceId, runId, nodeId, visit, outcome, data }) => {
      const personId = personOf.get(runId);
      if (personId === undefined) return [];
      const properties = { run: runId, node: nodeId, visit, outcome, data };
      const messageId = answerId(runId, `${nodeId}#${visit}`);
      return [{ workspaceId, personId, name: ANSWER, messageId, properties, timestamp }];
    }),
  );
  await client.query({ name: 'wake-answered', text: WAKE, values: [rows(answers)] });
}
