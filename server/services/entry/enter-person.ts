import { AppError } from '@/shared/app-error';
import type { JsonObject } from '@/shared/json';
import { newId } from '@/shared/new-id';
import { API_ENTRY } from '@/shared/system-events';
import { insertSystemEvents } from '../../data/events/insert-system-events';
import { notify } from '../../data/notify';
import { inTransaction } from '../../data/pool';
import type { Actor } from '../actor';
import { liveTriggers } from './live-triggers';

export interface Entrant {
  /** One of the two; a person who is not known yet comes to be. */
  userId?: string | undefined;
  anonymousId?: string | undefined;
  /** Properties of the entry event. */
  properties: JsonObject;
  /** The same one again changes nothing. */
  messageId?: string | undefined;
}

/**
 * Asks the journey's API trigger to let a person in; the reactor decides, and notes a refusal with its reason. Returns the id of the entry
 * event, and whether it was known already.
 */
export async function enterPerson(
  actor: Actor,
  journeyId: string,
  { userId, anonymousId, properties, messageId = newId() }: Entrant,
): Promise<{ messageId: string; isRepeat: boolean }> {
  const triggers = await liveTriggers(actor.workspaceId, journeyId);
  if (!triggers.some(({ on }) => on?.kind === 'api'))
    throw new AppError(
      'conflict',
      'noApiTrigger',
      'The live version of the journey has no API trigger. Add one and publish.',
    );
  const event = {
    workspaceId: actor.workspaceId,
    ...(userId ? { userId } : { anonymousId: anonymousId ?? '' }),
    name: API_ENTRY,
    messageId: `api:${journeyId}:${messageId}`,
    properties,
    context: { journeyId },
    timestamp: new Date(),
  };
  const count = await inTransaction((client) => insertSystemEvents(client, [event]));
  if (count > 0) notify('safar_inbox');
  return { messageId: event.messageId, isRepeat: count === 0 };
}
