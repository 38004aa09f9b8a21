import { receiveEvents } from '@/server/ingest/receive-events';
import { AppError } from '@/shared/app-error';
import type { JsonObject } from '@/shared/json';
import { newId } from '@/shared/new-id';
import type { Actor } from '../actor';

export interface TestEvent {
  type: 'track';
  userId: string;
  event: string;
  properties: JsonObject;
}

/** Sends an event by the way that every event takes; the message id says that it was a test. */
export async function sendTestEvent(actor: Actor, event: TestEvent): Promise<{ messageId: string }> {
  const messageId = `test-${newId()}`;
  const sent = { ...event, messageId };
  const { rejected } = await receiveEvents({
    workspaceId: actor.workspaceId,
    events: [sent],
    sentAt: null,
    bytes: JSON.stringify(sent).length,
  });
  const problem = rejected[0];
  if (problem) throw new AppError('invalid', 'eventRefused', problem.reason, { reason: problem.reason });
  return { messageId };
}
