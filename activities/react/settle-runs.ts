import type { EventFact } from '@/journey/rules/facts';
import { exitRun } from './exit-run';
import type { Person } from './people';
import { reachGoals } from './reach-goals';
import type { LiveRun, World } from './world';

/** What an event brings about in the open runs of its person: goals are reached, and exit rules end runs at once. */
export function settleRuns(world: World, person: Person, event: EventFact): void {
  for (const run of [...world.openRunsOf(person)]) settleRun(world, person, run, event);
}

/**
 * The same for a run that was not there yet, or was not this person's, when these events came: those since its entry event count. Oldest first; the
 * first that ends the run is the last that counts.
 */
export function lookBack(world: World, person: Person, run: LiveRun, events: readonly EventFact[]): void {
  for (const event of events) {
    if (event.at > run.enteredAt && settleRun(world, person, run, event)) return;
  }
}

/** True when the run is over. What happened before its entry event, and was only told later, does not count. */
function settleRun(world: World, person: Person, run: LiveRun, event: EventFact): boolean {
  if (event.at < run.enteredAt) return false;
  return reachGoals(world, person, run, event) || exitRun(world, person, run, event);
}
