import { reach } from '@/journey/reach/reach';
import type { ChannelsOfPerson } from '@/journey/reach/types';
import { CHANNELS } from '@/shared/channel';
import { PERSON_COLUMNS, type PersonColumns } from './person-columns';
import { firstTrait, personName } from './person-name';
import type { PersonListItem } from './views/person-views';

/** `p` is the person. */
export const PERSON_SELECT = `SELECT ${PERSON_COLUMNS}, p.channels, p.first_seen_at, p.last_seen_at FROM person p`;

export interface PersonRow extends PersonColumns {
  channels: ChannelsOfPerson;
  first_seen_at: Date;
  last_seen_at: Date;
}

export function presentPerson(row: PersonRow): PersonListItem {
  const { person_id: id, person_traits: traits, person_user_id: userId, channels } = row;
  return {
    id,
    name: personName(traits, userId, id),
    userId,
    email: channels.email?.address ?? firstTrait(traits, ['email']),
    phone: channels.sms?.address ?? firstTrait(traits, ['phone']),
    reach: CHANNELS.map((channel) => reach(channels, channel)),
    isAnonymous: userId === null,
    firstSeenAt: row.first_seen_at.toISOString(),
    lastSeenAt: row.last_seen_at.toISOString(),
  };
}
