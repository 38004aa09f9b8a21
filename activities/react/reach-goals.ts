import { iso } from '@/journey/plan/iso';
import { meetsEvent } from '@/journey/plan/meets-event';
import type { EventFact } from '@/journey/rules/facts';
import type { Person } from './people';
import type { LiveRun, World } from './world';

/** Notes the goals of a run that this event reaches. True: one of them ends it. */
export function reachGoals(world: World, person: Person, run: LiveRun, event: EventFact): boolean {
  const goals = world.plans.get(run.planHash)?.goals ?? [];
  const named = goals.filter((goal) => goal.event === event.name);
  if (named.length === 0) return false;
  const facts = world.ruleFacts(person, event.properties, run);
  const { messageId, name, at } = event;
  for (const goal of named.filter((candidate) => meetsEvent(candidate, event, facts))) {
    world.reach(run, { goalId: goal.id, messageId, at: new Date(at) });
    if (!goal.leave) continue;
    world.end(run, { code: 'goal', goalId: goal.id, event: name, messageId, at: iso(at) });
    return true;
  }
  return false;
}
