import type { EventFact } from '@/journey/rules/facts';
import type { ReceivedEvent } from '@/server/data/inbox/take-inbox';
import type { Person } from './people';

type ByName = Record<string, EventFact[]>;

/** What people have done, as far as a rule that this batch may ask looks back; what the batch brings is added as it comes. */
export class KnownEvents {
  private readonly byPerson = new Map<string, ByName>();

  constructor(
    loaded: readonly (EventFact & { personId: string })[],
    /** Names that rules look at, by workspace. */
    private readonly names: ReadonlyMap<string, ReadonlySet<string>>,
  ) {
    for (const { personId, ...fact } of loaded) this.listOf(personId, fact.name).push(fact);
  }

  of(person: Person): Readonly<Record<string, readonly EventFact[]>> {
    return this.byPerson.get(person.id) ?? {};
  }

  /** What is known of a person under these names in one list, oldest first. */
  inOrder(person: Person, names: ReadonlySet<string>): EventFact[] {
    return [...names].flatMap((name) => this.of(person)[name] ?? []).sort((one, other) => one.at - other.at);
  }

  add(person: Person, { workspaceId, name, messageId, properties, timestamp }: ReceivedEvent): void {
    if (!this.names.get(workspaceId)?.has(name)) return;
    const list = this.listOf(person.id, name);
    list.push({ name, messageId, at: timestamp.getTime(), properties });
    list.sort((one, other) => one.at - other.at);
  }

  merge(from: Person, into: Person): void {
    for (const [name, facts] of Object.entries(this.byPerson.get(from.id) ?? {})) {
      const list = this.listOf(into.id, name);
      list.push(...facts);
      list.sort((one, other) => one.at - other.at);
    }
    this.byPerson.delete(from.id);
  }

  private listOf(personId: string, name: string): EventFact[] {
    const byName = this.byPerson.get(personId) ?? {};
    this.byPerson.set(personId, byName);
    byName[name] ??= [];
    return byName[name];
  }
}
