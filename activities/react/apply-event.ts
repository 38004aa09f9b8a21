import { isDeepStrictEqual } from 'node:util';
import type { ChannelsOfPerson } from '@/journey/reach/types';
import type { ReceivedEvent } from '@/server/data/inbox/take-inbox';
import type { JsonObject } from '@/shared/json';
import { PROFILE_CHANGED } from '@/shared/system-events';
import { applyChannels } from './apply-channels';
import { profileSaid } from './apply-profile';
import { applyTraits } from './apply-traits';
import type { People, Person } from './people';

/** Takes over what an event says about a person, but for traits of which something later is known. True when traits or channels are not as they were; a consent said again only becomes younger. */
export function applyEvent(
  people: People,
  person: Person,
  event: ReceivedEvent,
  knownLater: ReadonlySet<string>,
): boolean {
  // What the product says of people is nothing that they did: it names them itself.
  if (event.type !== 'system' && event.personId === null) people.see(person, event.timestamp);
  const said = saidOf(person, event, knownLater);
  if (said === null) return false;
  const traits = applyTraits(person.traits, said);
  const channels = applyChannels(person.channels, {
    traits: said,
    context: event.context,
    at: event.timestamp.toISOString(),
  });
  if (isDeepStrictEqual(traits, person.traits) && isDeepStrictEqual(channels, person.channels)) return false;
  const isNews =
    !isDeepStrictEqual(traits, person.traits) ||
    !isDeepStrictEqual(undated(channels), undated(person.channels));
  person.traits = traits;
  person.channels = channels;
  person.isChanged = true;
  return isNews;
}

/** Channels without what a repeated consent changes. */
const undated = (channels: ChannelsOfPerson) =>
  Object.entries(channels).map(([name, channel]) => [name, { ...channel, consent: channel?.consent.state }]);

/** The traits that an event tells; null when it cannot tell anything. */
function saidOf(person: Person, event: ReceivedEvent, knownLater: ReadonlySet<string>): JsonObject | null {
  if (event.type === 'system') return event.name === PROFILE_CHANGED ? profileSaid(person, event) : null;
  if (event.type !== 'identify') return {};
  // Of consent each channel's own word is dated.
  const isNews = ([name]: [string, unknown]) => name === 'consent' || !knownLater.has(name);
  return Object.fromEntries(Object.entries(event.properties).filter(isNews));
}
