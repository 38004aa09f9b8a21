import { createHash } from 'node:crypto';
import { mapHook } from '@/journey/plan/triggers/map-hook';
import type { Trigger } from '@/journey/plan/types';
import { AppError } from '@/shared/app-error';
import type { JsonObject } from '@/shared/json';
import { SYSTEM_PREFIX } from '@/shared/system-events';
import { insertSystemEvents } from '../../data/events/insert-system-events';
import { notify } from '../../data/notify';
import { inTransaction, pool } from '../../data/pool';
import { cleanJson } from '../../ingest/event/clean-json';
import { EventProblem } from '../../ingest/event/event-problem';
import { noteRefusedCall, noteTakenCall } from './note-call';

export interface HookCall {
  token: string;
  /** Exactly as it came. */
  body: string;
  /** What the sender calls this delivery, if it does. */
  deliveryId: string | null;
}

interface Row {
  id: string;
  workspaceId: string;
  journeyId: string;
  nodeId: string;
  status: string;
  triggers: Trigger[] | null;
}

const FIND = `
SELECT h.id, h.workspace_id AS "workspaceId", h.journey_id AS "journeyId", h.node_id AS "nodeId", j.status,
       v.plan->'triggers' AS triggers
  FROM inbound_hook h
  JOIN journey j ON j.workspace_id = h.workspace_id AND j.id = h.journey_id
  LEFT JOIN journey_version v ON v.workspace_id = j.workspace_id AND v.journey_id = j.id AND v.number = j.live_version
 WHERE h.token = $1`;

/** For how long the same body is taken for the same delivery, when nothing names it. */
const SAME_BODY_MS = 24 * 60 * 60 * 1000;

const WAS_HEARD =
  'SELECT 1 FROM event WHERE workspace_id = $1 AND message_id = $2 AND timestamp > $3::timestamptz';

/**
 * Takes a call of another system for a journey's webhook trigger, and notes how it went. The same delivery again changes nothing: for ever when the
 * sender names it, within a day when only its body tells.
 */
export async function receiveHook(call: HookCall, now = new Date()): Promise<{ isRepeat: boolean }> {
  try {
    const { hookId, isRepeat } = await takeCall(call, now);
    await noteTakenCall(hookId);
    return { isRepeat };
  } catch (error) {
    if (error instanceof AppError) await noteRefusedCall(call.token, error);
    throw error;
  }
}

async function takeCall(
  { token, body, deliveryId }: HookCall,
  now: Date,
): Promise<{ hookId: string; isRepeat: boolean }> {
  const { rows } = await pool().query<Row>(FIND, [token]);
  const hook = rows[0];
  const on = hook?.triggers?.find(({ node }) => node === hook.nodeId)?.on;
  if (!hook || on?.kind !== 'webhook' || (hook.status !== 'live' && hook.status !== 'paused'))
    throw new AppError('not-found', 'hookNotFound', 'No live journey listens at this address');
  const sent = readBody(body);
  const mapped = mapHook(on, sent);
  if ('missing' in mapped)
    throw new AppError(
      'invalid',
      'hookNamesNobody',
      `There is no id at ${mapped.missing}: the call names nobody`,
      { path: mapped.missing },
    );
  const { id, workspaceId, journeyId, nodeId } = hook;
  const named = mapped.delivery ?? deliveryId;
  const delivery = named ?? bodyOn(body, now);
  if (named === null && (await wasHeard(hook, bodyOn(body, dayBefore(now)), now)))
    return { hookId: id, isRepeat: true };
  const event = {
    workspaceId,
    ...mapped.who,
    name: `${SYSTEM_PREFIX}webhook`,
    messageId: messageIdOf(id, delivery),
    properties: mapped.properties,
    context: { journeyId, nodeId },
    timestamp: now,
  };
  const count = await inTransaction((client) => insertSystemEvents(client, [event]));
  if (count > 0) notify('safar_inbox');
  return { hookId: id, isRepeat: count === 0 };
}

const messageIdOf = (hookId: string, delivery: string): string => `hook:${hookId}:${delivery}`;

const dayBefore = (now: Date): Date => new Date(now.getTime() - SAME_BODY_MS);

/** What a body that comes on a day (UTC) is called: the key of the log then keeps its repeats away. */
const bodyOn = (body: string, at: Date): string =>
  `${createHash('sha256').update(body).digest('hex')}:${at.toISOString().slice(0, 10)}`;

/** Whether the day before knows this delivery, and it is not a day old yet. */
async function wasHeard({ id, workspaceId }: Row, delivery: string, now: Date): Promise<boolean> {
  const { rows } = await pool().query(WAS_HEARD, [workspaceId, messageIdOf(id, delivery), dayBefore(now)]);
  return rows.length > 0;
}

function readBody(body: string): JsonObject {
  try {
    const sent = cleanJson(JSON.parse(body));
    if (sent !== null && typeof sent === 'object' && !Array.isArray(sent)) return sent;
  } catch (error) {
    if (error instanceof EventProblem) throw new AppError('invalid', 'hookBody', error.reason);
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new AppError('invalid', 'hookBody', 'The body must be a JSON object');
}
