import type { ChannelsOfPerson } from '@/journey/reach/types';
import type { JsonObject } from '@/shared/json';
import { SYSTEM_PREFIX } from '@/shared/system-events';
import { pool } from '../data/pool';
import { personName } from './person-name';
import { PERSON_SELECT, type PersonRow } from './person-row';
import { resolvePersonId } from './person-view';
import type { PersonSnapshot } from './views/person-views';

/** So many of the latest events come along. */
const MAX_EVENTS = 500;

/**
 * All that a journey may look at of a person, for trying one out on them: traits, channels, segments and what they did.
 * Push tokens are left out, the number of them stays. Throws `not-found`.
 */
export async function getPersonSnapshot(workspaceId: string, personId: string): Promise<PersonSnapshot> {
  const id = await resolvePersonId(workspaceId, personId);
  const key = [workspaceId, id];
  const [people, segments, events] = await Promise.all([
    pool().query<PersonRow>(`${PERSON_SELECT} WHERE p.workspace_id = $1 AND p.id = $2`, key),
    pool().query<{ key: string; since: Date }>(
      `SELECT s.key, m.since FROM segment_member m
         JOIN segment s ON s.workspace_id = m.workspace_id AND s.id = m.segment_id
        WHERE m.workspace_id = $1 AND m.person_id = $2 AND m.since IS NOT NULL AND m.until IS NULL`,
      key,
    ),
    pool().query<{ name: string; message_id: string; properties: JsonObject; timestamp: Date }>(
      `SELECT name, message_id, properties, timestamp FROM event
        WHERE workspace_id = $1 AND person_id = $2 AND type IN ('track', 'page', 'screen') AND NOT starts_with(name, $3)
        ORDER BY timestamp DESC LIMIT ${MAX_EVENTS}`,
      [...key, SYSTEM_PREFIX],
    ),
  ]);
  const person = people.rows[0];
  if (!person) throw new Error(`Person ${id} is gone`);
  return {
    id,
    name: personName(person.person_traits, person.person_user_id, id),
    traits: person.person_traits,
    channels: withoutTokens(person.channels),
    segments: Object.fromEntries(
      segments.rows.map(({ key: segment, since }) => [segment, since.toISOString()]),
    ),
    events: events.rows.reverse().map(({ name, message_id: messageId, properties, timestamp }) => ({
      name,
      messageId,
      properties,
      at: timestamp.getTime(),
    })),
  };
}

function withoutTokens({ push, ...others }: ChannelsOfPerson): ChannelsOfPerson {
  if (!push) return others;
  return { ...others, push: { ...push, tokens: push.tokens.map((token) => ({ ...token, token: '…' })) } };
}
