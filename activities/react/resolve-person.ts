import type { ReceivedEvent } from '@/server/data/inbox/take-inbox';
import type { Identifier } from '@/server/data/react/load-people';
import type { JsonObject } from '@/shared/json';
import type { People, Person } from './people';

export interface Resolved {
  person: Person;
  /** The anonymous person that this event proved to be the same one. */
  merged: Person | null;
  /** The person's traits before this event said anything. */
  before: JsonObject;
}

const isAnonymous = (person: Person) => !person.identities.some(({ kind }) => kind === 'user');

/** The id by which an event of the product's own names its person. */
export const addressee = ({ workspaceId, personId }: ReceivedEvent) =>
  personId ? [{ workspaceId, id: personId }] : [];

/** Every identifier that an event may name a person by. */
export function identifiersOf(event: ReceivedEvent): Identifier[] {
  const { workspaceId, userId, anonymousId } = event;
  const previousId = previousIdOf(event);
  return [
    ...(userId ? [{ workspaceId, kind: 'user', value: userId } as const] : []),
    ...(anonymousId ? [{ workspaceId, kind: 'anonymous', value: anonymousId } as const] : []),
    ...(previousId ? [{ workspaceId, kind: 'anonymous', value: previousId } as const] : []),
    ...(previousId ? [{ workspaceId, kind: 'user', value: previousId } as const] : []),
  ];
}

/** An alias names the id that a person had before. */
function previousIdOf(event: ReceivedEvent): string | null {
  if (event.type !== 'alias') return null;
  const { previousId } = event.properties;
  return typeof previousId === 'string' && previousId !== '' ? previousId : null;
}

/**
 * Whose event it is. A user id and an anonymous id in one event are one person: an anonymous person becomes the user, or
 * is merged into the user when that one is known already. Two known users are never made one: each keeps their own.
 * Null: a system event about somebody who is no more.
 */
export function resolvePerson(people: People, event: ReceivedEvent): Resolved | null {
  const [addressed] = addressee(event);
  if (addressed) {
    const person = people.byId(addressed.id);
    return person ? { person, merged: null, before: person.traits } : null;
  }
  const { workspaceId, userId, messageId, timestamp } = event;
  const previousId = previousIdOf(event);
  const isUser =
    previousId !== null && people.find({ workspaceId, kind: 'user', value: previousId }) !== undefined;
  const anonymousId = (isUser ? null : previousId) ?? event.anonymousId;
  const user = userId ? ({ workspaceId, kind: 'user', value: userId } as const) : null;
  const anonymous = anonymousId ? ({ workspaceId, kind: 'anonymous', value: anonymousId } as const) : null;
  const known = user ? people.find(user) : undefined;
  const visitor = anonymous ? people.find(anonymous) : undefined;

  if (!user) {
    if (!anonymous) throw new Error('The event names nobody: it has neither a user id nor an anonymous id');
    const person = visitor ?? people.create(workspaceId, timestamp);
    if (!visitor) people.attach(person, anonymous);
    return { person, merged: null, before: person.traits };
  }
  if (known && visitor && known !== visitor && isAnonymous(visitor)) {
    const before = known.traits;
    people.merge(visitor, known, messageId);
    return { person: known, merged: visitor, before };
  }
  const isFree = visitor !== undefined && isAnonymous(visitor);
  const person = known ?? (isFree ? visitor : people.create(workspaceId, timestamp));
  if (!known) people.attach(person, user);
  if (anonymous && !visitor) people.attach(person, anonymous);
  return { person, merged: null, before: person.traits };
}
