import type { Identifier, LoadedPeople, PersonRow } from '@/server/data/react/load-people';
import type { JsonObject } from '@/shared/json';
import { newId } from '@/shared/new-id';
import { mergeChannels } from './apply-channels';

export interface Person extends PersonRow {
  identities: Identifier[];
  isNew: boolean;
  /** Traits, channels or identities are not as they were read. */
  isChanged: boolean;
  /** Seen later than the database says. */
  isSeen: boolean;
  mergedInto: Person | null;
}

export interface Merge {
  workspaceId: string;
  fromId: string;
  intoId: string;
  messageId: string;
  /** Traits of the merged person. */
  before: JsonObject;
}

/** "last seen" is written again when it is older than this, not with every event. ms */
export const SEEN_STEP_MS = 10_000;

const keyOf = ({ workspaceId, kind, value }: Identifier) => JSON.stringify([workspaceId, kind, value]);

/** The people of a batch of events, as they become while the events are worked on. */
export class People {
  readonly merges: Merge[] = [];
  private readonly people = new Map<string, Person>();
  private readonly byIdentity = new Map<string, Person>();
  private readonly attached = new Map<string, Identifier & { personId: string }>();

  private readonly owners: ReadonlyMap<string, string>;

  constructor({ people, identities, owners }: LoadedPeople) {
    this.owners = owners;
    for (const row of people) {
      this.people.set(row.id, {
        ...row,
        identities: [],
        isNew: false,
        isChanged: false,
        isSeen: false,
        mergedInto: null,
      });
    }
    for (const { personId, ...identifier } of identities) {
      const person = this.people.get(personId);
      if (!person) continue;
      person.identities.push(identifier);
      this.byIdentity.set(keyOf(identifier), person);
    }
  }

  find(identifier: Identifier): Person | undefined {
    return this.byIdentity.get(keyOf(identifier));
  }

  /** Whoever an id stands for now; undefined when that person is no more. */
  byId(id: string): Person | undefined {
    const person = this.people.get(this.owners.get(id) ?? id);
    return person?.mergedInto ?? person;
  }

  /** Identifiers that lead to another person than before, each once. */
  get newIdentities(): (Identifier & { personId: string })[] {
    return [...this.attached.values()];
  }

  all(): Person[] {
    return [...this.people.values()];
  }

  create(workspaceId: string, at: Date): Person {
    const person: Person = {
      id: newId(),
      workspaceId,
      traits: {},
      channels: {},
      searchText: '',
      firstSeenAt: at,
      lastSeenAt: at,
      identities: [],
      isNew: true,
      isChanged: true,
      isSeen: false,
      mergedInto: null,
    };
    this.people.set(person.id, person);
    return person;
  }

  attach(person: Person, identifier: Identifier): void {
    person.identities.push(identifier);
    person.isChanged = true;
    this.byIdentity.set(keyOf(identifier), person);
    this.attached.set(keyOf(identifier), { ...identifier, personId: person.id });
  }

  see(person: Person, at: Date): void {
    if (at.getTime() - person.lastSeenAt.getTime() > SEEN_STEP_MS) {
      person.lastSeenAt = at;
      person.isSeen = true;
    }
    if (at < person.firstSeenAt) {
      person.firstSeenAt = at;
      person.isSeen = true;
    }
  }

  /** `from`, who is anonymous, turned out to be `into`: what is known of both is kept, the known person's word first. */
  merge(from: Person, into: Person, messageId: string): void {
    this.merges.push({
      workspaceId: into.workspaceId,
      fromId: from.id,
      intoId: into.id,
      messageId,
      before: from.traits,
    });
    into.traits = { ...from.traits, ...into.traits };
    into.channels = mergeChannels(into.channels, from.channels);
    if (from.firstSeenAt < into.firstSeenAt) into.firstSeenAt = from.firstSeenAt;
    if (from.lastSeenAt > into.lastSeenAt) into.lastSeenAt = from.lastSeenAt;
    into.isChanged = true;
    for (const identifier of from.identities) {
      into.identities.push(identifier);
      this.byIdentity.set(keyOf(identifier), into);
      this.attached.set(keyOf(identifier), { ...identifier, personId: into.id });
    }
    from.identities = [];
    from.mergedInto = into;
  }
}
