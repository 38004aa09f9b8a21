import type { PoolClient } from 'pg';
import { holdReactor } from '../inbox/lock-reactor';
import { endRuns } from '../runs/end-runs';

// Whoever was merged into the person is the person.
const LOCK = `
WITH RECURSIVE owner AS (
  SELECT id, merged_into FROM person WHERE workspace_id = $1 AND id = $2
  UNION
  SELECT p.id, p.merged_into FROM owner o JOIN person p ON p.workspace_id = $1 AND p.id = o.merged_into
), everybody AS (
  SELECT id FROM owner WHERE merged_into IS NULL
  UNION
  SELECT p.id FROM everybody e JOIN person p ON p.workspace_id = $1 AND p.merged_into = e.id
)
SELECT id FROM person WHERE id IN (SELECT id FROM everybody) ORDER BY id FOR UPDATE`;

const BUSY = `
SELECT EXISTS (SELECT 1 FROM message WHERE workspace_id = $1 AND person_id = ANY($2::uuid[]) AND state = 'leased')
    OR EXISTS (SELECT 1 FROM outbound_call WHERE workspace_id = $1 AND person_id = ANY($2::uuid[]) AND state = 'leased') AS busy`;

const OPEN = `SELECT id FROM run WHERE workspace_id = $1 AND person_id = ANY($2::uuid[]) AND status <> 'ended' ORDER BY id`;

/** By what they name, events nobody has been given yet are a person's. */
const THEIRS = `(e.person_id = ANY($2::uuid[])
           OR e.user_id IN (SELECT value FROM person_identity WHERE workspace_id = $1 AND person_id = ANY($2::uuid[]) AND kind = 'user')
           OR e.anonymous_id IN (SELECT value FROM person_identity WHERE workspace_id = $1 AND person_id = ANY($2::uuid[]) AND kind = 'anonymous'))`;

const emptied = (events: string) => `
  UPDATE event e SET user_id = NULL, anonymous_id = NULL, person_id = ($2::uuid[])[1], properties = '{}', context = '{}'
    FROM ${events} u WHERE e.workspace_id = $1 AND e.message_id = u.message_id`;

const CODE_ALONE = `reason = CASE WHEN reason IS NOT NULL THEN jsonb_build_object('code', reason->>'code') END`;

/** In this order; each takes the workspace and the ids of the person. What counts people stays, what says who they were goes. */
const ERASE = [
  // Events that nobody has reacted to yet would bring the person back.
  `WITH unseen AS (
   DELETE FROM event_inbox i USING event e
    WHERE i.workspace_id = $1 AND e.workspace_id = i.workspace_id AND e.message_id = i.message_id AND ${THEIRS}
   RETURNING e.message_id
  )${emptied('unseen')}`,
  // Those that were given up.
  `WITH rejected AS (
   DELETE FROM rejected_event r USING event e
    WHERE r.workspace_id = $1 AND e.workspace_id = r.workspace_id AND e.message_id = r.message_id AND ${THEIRS}
   RETURNING e.message_id
  )${emptied('rejected')}`,
  // The id of the message stays: sent again, the event counts no second time.
  `UPDATE event SET user_id = NULL, anonymous_id = NULL, properties = '{}', context = '{}'
    WHERE workspace_id = $1 AND person_id = ANY($2::uuid[])`,
  // In one order, like everybody who holds several runs.
  'SELECT id FROM run WHERE workspace_id = $1 AND person_id = ANY($2::uuid[]) ORDER BY id FOR UPDATE',
  `UPDATE run SET entry = '{}', instance_key = '', state = state - 'variables',
          end_reason = CASE WHEN end_reason ? 'checks' THEN jsonb_set(end_reason, '{checks}', '[]')
                            WHEN end_reason ? 'detail' THEN jsonb_set(end_reason, '{detail}', '""') ELSE end_reason END
    WHERE workspace_id = $1 AND person_id = ANY($2::uuid[])`,
  `UPDATE step SET reason = '{"code": "erased"}' WHERE workspace_id = $1 AND person_id = ANY($2::uuid[])`,
  `DELETE FROM sandbox_message s USING message m
    WHERE m.workspace_id = $1 AND m.person_id = ANY($2::uuid[]) AND s.message_id = m.id`,
  `UPDATE message_attempt a SET detail = NULL FROM message m
    WHERE m.workspace_id = $1 AND m.person_id = ANY($2::uuid[]) AND a.message_id = m.id`,
  `UPDATE message
      SET rendered = NULL, address = NULL, variables = NULL, ${CODE_ALONE},
          settled_at = CASE WHEN state = 'planned' THEN clock_timestamp() ELSE settled_at END,
          state = CASE WHEN state = 'planned' THEN 'withdrawn' ELSE state END
    WHERE workspace_id = $1 AND person_id = ANY($2::uuid[])`,
  `UPDATE outbound_call_attempt a SET detail = NULL FROM outbound_call c
    WHERE c.workspace_id = $1 AND c.person_id = ANY($2::uuid[]) AND a.call_id = c.id`,
  `UPDATE outbound_call SET request = '{}', variables = '{}', response = NULL, ${CODE_ALONE}
    WHERE workspace_id = $1 AND person_id = ANY($2::uuid[])`,
  ...[
    'task',
    'journey_entry',
    'entry_refusal',
    'entry_retry',
    'segment_member',
    'trigger_due',
    'person_identity',
  ].map((table) => `DELETE FROM ${table} WHERE workspace_id = $1 AND person_id = ANY($2::uuid[])`),
  'DELETE FROM person_merge WHERE workspace_id = $1 AND (from_id = ANY($2::uuid[]) OR into_id = ANY($2::uuid[]))',
  'DELETE FROM person WHERE workspace_id = $1 AND id = ANY($2::uuid[])',
];

export type Erased = 'erased' | 'not-found' | 'busy';

/**
 * Takes a person out of every journey, withdraws what has not left, and erases who they were: identities, traits, events' contents, addresses
 * and bodies of messages, answers of other systems. `busy`: a message or a call is leaving at this moment; nothing was changed.
 * `notify('safar_wake')` afterwards.
 */
export async function erasePerson(
  client: PoolClient,
  workspaceId: string,
  personId: string,
): Promise<Erased> {
  await holdReactor(client);
  // People before runs, like everybody who locks both.
  const { rows: people } = await client.query<{ id: string }>(LOCK, [workspaceId, personId]);
  if (people.length === 0) return 'not-found';
  const key = [workspaceId, people.map(({ id }) => id)];
  const { rows: runs } = await client.query<{ id: string }>(OPEN, key);
  await endRuns(
    client,
    runs.map(({ id }) => ({ runId: id, reason: { code: 'person-deleted' as const } })),
    true,
  );
  const { rows } = await client.query<{ busy: boolean }>(BUSY, key);
  if (rows[0]?.busy) return 'busy';
  for (const statement of ERASE) await client.query(statement, key);
  return 'erased';
}
