import { isDeepStrictEqual } from 'node:util';
import type { ReceivedEvent } from '@/server/data/inbox/take-inbox';
import { applyChannels } from './apply-channels';
import { applyTraits } from './apply-traits';
import type { People, Person } from './people';

/** Takes over what an event says about a person. True when traits or channels are not as they were. */
export function applyEvent(people: People, person: Person, event: ReceivedEvent): boolean {
  // What the product says of people is nothing that they did.
  if (event.type === 'system') return false;
  people.see(person, event.timestamp);
  const said = event.type === 'identify' ? event.properties : {};
  const traits = applyTraits(person.traits, said);
  const channels = applyChannels(person.channels, {
    traits: said,
    context: event.context,
    at: event.timestamp.toISOString(),
  });
  if (isDeepStrictEqual(traits, person.traits) && isDeepStrictEqual(channels, person.channels)) return false;
  person.traits = traits;
  person.channels = channels;
  person.isChanged = true;
  return true;
}
