import type { EndReason, EntryRefusalReason, StepReason } from '@/journey/plan/types';
import { pool } from '@/server/data/pool';
import type { JsonObject } from '@/shared/json';
import { eventually } from './eventually';

export interface RunSeen {
  id: string;
  personId: string;
  status: string;
  endReason: EndReason | null;
  nodeId: string | null;
  instanceKey: string;
  counter: number;
  due: Date | null;
}

/** Runs of a journey, in the order of entry. */
export async function runsOf(journeyId: string): Promise<RunSeen[]> {
  const { rows } = await pool().query<RunSeen>(
    `SELECT id, person_id AS "personId", status, end_reason AS "endReason", node_id AS "nodeId",
            instance_key AS "instanceKey", counter, due FROM run WHERE journey_id = $1 ORDER BY started_at, id`,
    [journeyId],
  );
  return rows;
}

/** Waits until `count` runs of a journey have begun and all of them are over. */
export function allEnded(journeyId: string, count = 1, timeoutMs?: number): Promise<RunSeen[]> {
  return eventually(
    async () => {
      const runs = await runsOf(journeyId);
      return runs.length >= count && runs.every(({ status }) => status === 'ended') && runs;
    },
    'every run ends',
    timeoutMs,
  );
}

/** Waits until a run of the journey stands at a node. */
export function runAt(journeyId: string, nodeId: string): Promise<RunSeen> {
  return eventually(
    async () => (await runsOf(journeyId)).find((run) => run.nodeId === nodeId && run.status !== 'ended'),
    `a run stands at ${nodeId}`,
  );
}

/** `node:port` of each step of a run, or `node!` while it waits there. */
export async function pathOf(runId: string): Promise<string[]> {
  const { rows } = await pool().query<{ path: string }>(
    `SELECT node_id || CASE WHEN status = 'waiting' THEN '!' ELSE ':' || coalesce(port, '') END AS path
       FROM step WHERE run_id = $1 ORDER BY position`,
    [runId],
  );
  return rows.map(({ path }) => path);
}

export async function reasonsOf(runId: string): Promise<StepReason[]> {
  const { rows } = await pool().query<{ reason: StepReason }>(
    'SELECT reason FROM step WHERE run_id = $1 ORDER BY position',
    [runId],
  );
  return rows.map(({ reason }) => reason);
}

export async function messagesOf(
  journeyId: string,
): Promise<{ runId: string; nodeId: string; channel: string; state: string; reason: JsonObject | null }[]> {
  const { rows } = await pool().query(
    `SELECT run_id AS "runId", node_id AS "nodeId", channel, state, reason FROM message WHERE journey_id = $1 ORDER BY planned_at`,
    [journeyId],
  );
  return rows;
}

export async function refusalsOf(journeyId: string): Promise<EntryRefusalReason[]> {
  const { rows } = await pool().query<{ reason: EntryRefusalReason }>(
    'SELECT reason FROM entry_refusal WHERE journey_id = $1 ORDER BY at',
    [journeyId],
  );
  return rows.map(({ reason }) => reason);
}

/** The person that this identifier leads to now. */
export async function personOf(
  workspaceId: string,
  kind: 'user' | 'anonymous',
  value: string,
): Promise<{ id: string; traits: JsonObject; channels: JsonObject } | undefined> {
  const { rows } = await pool().query(
    `SELECT p.id, p.traits, p.channels FROM person_identity i JOIN person p ON p.id = i.person_id
      WHERE i.workspace_id = $1 AND i.kind = $2 AND i.value = $3`,
    [workspaceId, kind, value],
  );
  return rows[0];
}

/** Waits until the reactor has looked at everything that was sent. */
export async function reacted(workspaceId: string): Promise<void> {
  await eventually(async () => {
    const { rows } = await pool().query('SELECT 1 FROM event_inbox WHERE workspace_id = $1 LIMIT 1', [
      workspaceId,
    ]);
    return rows.length === 0;
  }, 'every event is reacted to');
}
