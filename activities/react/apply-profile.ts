import { applyOps, type ProfileOp } from '@/journey/profile/apply-ops';
import type { ReceivedEvent } from '@/server/data/inbox/take-inbox';
import type { Json, JsonObject } from '@/shared/json';
import type { Person } from './people';

/**
 * What a journey changed of a person, as an identify that says the same: traits that are another than before, null for those that are gone.
 * The ops are applied to what is known now, so that a count goes up by each of two steps.
 */
export function profileSaid(person: Person, event: ReceivedEvent): JsonObject {
  const ops = (Array.isArray(event.properties.ops) ? event.properties.ops : []) as ProfileOp[];
  const after = applyOps(person.traits, ops);
  const names = [...new Set(ops.map(({ trait }) => trait))];
  return Object.fromEntries(names.map((name): [string, Json] => [name, after[name] ?? null]));
}
