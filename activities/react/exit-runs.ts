import type { PlanExit } from '@/journey/plan/types';
import { evaluate } from '@/journey/rules/evaluate';
import { sameValue } from '@/journey/rules/operators/compare-values';
import { readPath } from '@/journey/rules/read-path';
import type { ReceivedEvent } from '@/server/data/inbox/take-inbox';
import type { JsonObject } from '@/shared/json';
import type { Person } from './people';
import type { World } from './world';

/** Takes a person out of every run whose exit rules this event meets, at once. */
export function exitRuns(world: World, person: Person, event: ReceivedEvent): void {
  for (const run of [...world.openRunsOf(person)]) {
    const exit = world.plans.get(run.planHash)?.exits.find((rule) => isMet(rule, person, run.entry, event));
    if (!exit) continue;
    const { messageId, name } = event;
    const at = event.timestamp.toISOString();
    world.end(run, { code: 'exit-rule', exitId: exit.id, event: name, messageId, at });
  }
}

function isMet(rule: PlanExit, person: Person, entry: JsonObject, event: ReceivedEvent): boolean {
  if (rule.event !== event.name) return false;
  if (rule.match) {
    const value = readPath(event.properties, rule.match.property);
    if (value === null || !sameValue(value, readPath(entry, rule.match.entryProperty))) return false;
  }
  const facts = { traits: person.traits, channels: person.channels, properties: event.properties };
  return !rule.filter || evaluate(rule.filter, facts).result;
}
