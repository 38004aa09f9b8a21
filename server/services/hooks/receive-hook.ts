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

/** Takes a call of another system for a journey's webhook trigger. The same delivery again changes nothing. */
export async function receiveHook({ token, body, deliveryId }: HookCall): Promise<{ isRepeat: boolean }> {
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
  const delivery = mapped.delivery ?? deliveryId ?? createHash('sha256').update(body).digest('hex');
  const { id, workspaceId, journeyId, nodeId } = hook;
  const event = {
    workspaceId,
    ...mapped.who,
    name: `${SYSTEM_PREFIX}webhook`,
    messageId: `hook:${id}:${delivery}`,
    properties: mapped.properties,
    context: { journeyId, nodeId },
    timestamp: new Date(),
  };
  const count = await inTransaction((client) => insertSystemEvents(client, [event]));
  if (count > 0) notify('safar_inbox');
  return { isRepeat: count === 0 };
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
