import { iso } from '@/journey/plan/iso';
import { meetsEvent } from '@/journey/plan/meets-event';
import type { ReceivedEvent } from '@/server/data/inbox/take-inbox';
import type { Person } from './people';
import type { World } from './world';

/** Notes the goals that this event reaches for each open run of the person; some of them end it. */
export function reachGoals(world: World, person: Person, event: ReceivedEvent): void {
  for (const run of [...world.openRunsOf(person)]) {
    const goals = world.plans.get(run.planHash)?.goals ?? [];
    const named = goals.filter((goal) => goal.event === event.name);
    if (named.length === 0) continue;
    const facts = world.ruleFacts(person, event.properties, run);
    for (const goal of named.filter((candidate) => meetsEvent(candidate, event, facts))) {
      const { messageId, name, timestamp } = event;
      world.reach(run, { goalId: goal.id, messageId, at: timestamp });
      if (!goal.leave) continue;
      const at = iso(timestamp.getTime());
      world.end(run, { code: 'goal', goalId: goal.id, event: name, messageId, at });
      break;
    }
  }
}
