import { pool } from '../data/pool';
import { MESSAGE_SELECT, type MessageRow, presentMessage } from './message-columns';
import type { AttemptView, MessageView, Rendered } from './views/message-views';

interface AttemptRow {
  message_id: string;
  n: number;
  started_at: Date;
  ended_at: Date | null;
  outcome: AttemptView['outcome'];
  code: string | null;
  detail: string | null;
  latency_ms: number | null;
}

/** Every message of a run with its attempts, in the order in which they were planned. */
export async function messagesOfRun(workspaceId: string, runId: string): Promise<MessageView[]> {
  const messages = await pool().query<MessageRow>(
    `${MESSAGE_SELECT} WHERE m.workspace_id = $1 AND m.run_id = $2 ORDER BY m.planned_at, m.id`,
    [workspaceId, runId],
  );
  return withAttempts(workspaceId, messages.rows);
}

/** One message with its attempts; null when the workspace has none of this id. */
export async function getMessage(workspaceId: string, messageId: string): Promise<MessageView | null> {
  const messages = await pool().query<MessageRow>(
    `${MESSAGE_SELECT} WHERE m.workspace_id = $1 AND m.id = $2`,
    [workspaceId, messageId],
  );
  return (await withAttempts(workspaceId, messages.rows))[0] ?? null;
}

async function withAttempts(workspaceId: string, rows: MessageRow[]): Promise<MessageView[]> {
  const names = await namesOf(rows.flatMap(({ verdict }) => verdict?.by ?? []));
  const attempts = await pool().query<AttemptRow>(
    `SELECT message_id, n, started_at, ended_at, outcome, code, detail, latency_ms FROM message_attempt
     WHERE workspace_id = $1 AND message_id = ANY($2::uuid[]) ORDER BY n`,
    [workspaceId, rows.map(({ id }) => id)],
  );
  return rows.map((row) => ({
    ...presentMessage(row),
    templateVersion: row.template_version,
    language: row.language,
    provider: row.provider,
    providerMessageId: row.provider_message_id,
    rendered: row.rendered ? ({ ...row.rendered, channel: row.channel } as Rendered) : null,
    attempts: attempts.rows.filter(({ message_id }) => message_id === row.id).map(presentAttempt),
    verdict: row.verdict && { ...row.verdict, by: row.verdict.by && (names.get(row.verdict.by) ?? null) },
  }));
}

/** Of people who said something; most messages have none. */
async function namesOf(userIds: readonly string[]): Promise<Map<string, string>> {
  if (userIds.length === 0) return new Map();
  const { rows } = await pool().query<{ id: string; name: string }>(
    'SELECT id, name FROM "user" WHERE id = ANY($1)',
    [userIds],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

const presentAttempt = (row: AttemptRow): AttemptView => ({
  n: row.n,
  startedAt: row.started_at.toISOString(),
  endedAt: row.ended_at?.toISOString() ?? null,
  outcome: row.outcome,
  code: row.code,
  detail: row.detail,
  latencyMs: row.latency_ms,
});
