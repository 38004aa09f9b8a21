import { iso } from '@/journey/plan/iso';
import { meetsEvent } from '@/journey/plan/meets-event';
import type { EventFact } from '@/journey/rules/facts';
import type { Person } from './people';
import type { LiveRun, World } from './world';

/** Takes a person out of a run one of whose exit rules this event meets, at once. True: it did. */
export function exitRun(world: World, person: Person, run: LiveRun, event: EventFact): boolean {
  const exits = world.plans.get(run.planHash)?.exits ?? [];
  const named = exits.filter((rule) => rule.when === 'at-once' && rule.event === event.name);
  if (named.length === 0) return false;
  const facts = world.ruleFacts(person, event.properties, run);
  const exit = named.find((rule) => meetsEvent(rule, event, facts));
  if (!exit) return false;
  const { messageId, name, at } = event;
  world.end(run, { code: 'exit-rule', exitId: exit.id, event: name, messageId, at: iso(at) });
  return true;
}
