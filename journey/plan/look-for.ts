import { zoneOf } from '../calendar/zone-of';
import { type Dependencies, dependsOn, noDependencies } from '../rules/depends-on';
import type { EventFact, RuleFacts } from '../rules/facts';
import type { Rule } from '../rules/types';
import type { Stretch } from './instructions/execute';
import type { Need } from './types';

export type Looked = { needs: Need[] } | { facts: RuleFacts };

/** The facts that rules look at, or what is still missing of them. */
export function lookFor(rules: readonly Rule[], stretch: Stretch): Looked {
  const all = noDependencies();
  for (const rule of rules) dependsOn(rule, all);
  const needs = needsOf(all, stretch);
  return needs.length > 0 ? { needs } : { facts: ruleFacts(stretch) };
}

/** Where the window of an event condition begins, ms since epoch. */
export function sinceOf(span: Dependencies['events'][number]['since'], { input, log }: Stretch): number {
  if (span === 'ever') return 0;
  if (span === 'entry') return input.enteredAt;
  if (span === 'wait') return log.state.open?.enteredAt ?? input.now;
  // Waits pass faster under a fast clock, and so do windows.
  return input.now - Math.ceil(span.ms / input.clock);
}

function needsOf(all: Dependencies, stretch: Stretch): Need[] {
  const { facts } = stretch;
  const needs: Need[] = [];
  if (!facts.person) needs.push({ fact: 'person' });
  if (!facts.entry) needs.push({ fact: 'entry' });
  if (all.usesCalendar && !facts.workspace) needs.push({ fact: 'workspace' });
  if (all.segments.size > 0 && !facts.segments) needs.push({ fact: 'segments' });
  if (all.usesMessages && !facts.messages) needs.push({ fact: 'messages' });
  for (const { name, since } of all.events)
    needs.push(...missingEvents(name, sinceOf(since, stretch), stretch));
  return needs;
}

/** Events of a name from `since` on, if they are not here yet. */
export function missingEvents(name: string, since: number, { facts }: Stretch): Need[] {
  const known = facts.events?.[name];
  return known && known.since <= since ? [] : [{ fact: 'events', name, since }];
}

/** What rules see at this place of the run. `event`: the event at hand, otherwise that of entry. */
export function ruleFacts({ facts, input, log }: Stretch, event?: EventFact): RuleFacts {
  const { state } = log;
  const person = facts.person ?? { id: '', traits: {}, channels: {} };
  const entry = facts.entry ?? {};
  return {
    traits: person.traits,
    channels: person.channels,
    properties: event?.properties ?? entry,
    entry,
    now: input.now,
    clock: input.clock,
    zone: zoneOf(person.traits, facts.workspace?.zone ?? 'UTC'),
    personId: person.id,
    events: Object.fromEntries(Object.entries(facts.events ?? {}).map(([name, { list }]) => [name, list])),
    ...(facts.segments ? { segments: facts.segments } : {}),
    ...(facts.messages ? { messages: facts.messages } : {}),
    run: {
      enteredAt: input.enteredAt,
      waitBeganAt: state.open?.enteredAt ?? null,
      visits: state.visits,
      variants: state.variants ?? {},
      variables: state.variables ?? {},
    },
  };
}
