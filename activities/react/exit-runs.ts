import { iso } from '@/journey/plan/iso';
import { meetsEvent } from '@/journey/plan/meets-event';
import type { ReceivedEvent } from '@/server/data/inbox/take-inbox';
import type { Person } from './people';
import type { World } from './world';

/** Takes a person out of every run whose exit rules this event meets, at once. */
export function exitRuns(world: World, person: Person, event: ReceivedEvent): void {
  for (const run of [...world.openRunsOf(person)]) {
    const exits = world.plans.get(run.planHash)?.exits ?? [];
    const named = exits.filter((rule) => rule.when === 'at-once' && rule.event === event.name);
    if (named.length === 0) continue;
    const facts = world.ruleFacts(person, event.properties, run);
    const exit = named.find((rule) => meetsEvent(rule, event, facts));
    if (!exit) continue;
    const { messageId, name, timestamp } = event;
    world.end(run, {
      code: 'exit-rule',
      exitId: exit.id,
      event: name,
      messageId,
      at: iso(timestamp.getTime()),
    });
  }
}
