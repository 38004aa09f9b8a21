import { comparisonTurn, momentOf, testComparison, usesCalendar } from '../../comparison';
import { testCount } from '../../count-test';
import type { Since } from '../../depends-on';
import type { EventFact, RuleFacts } from '../../facts';
import { sameValue } from '../../operators/compare-values';
import { readPath } from '../../read-path';
import { spanMs } from '../../span-ms';
import type { EventCondition } from '../../types';
import type { ConditionKind } from '../condition-kind';
import { eventSql } from './event-sql';

const none: readonly EventFact[] = [];

const spanOf = (condition: EventCondition, { clock = 1 }: RuleFacts): number | null =>
  typeof condition.within === 'object' ? Math.ceil(spanMs(condition.within) / clock) : null;

/** From when on (ms) events count. The entry event itself did not happen since it. */
function beginOf(condition: EventCondition, facts: RuleFacts): number {
  const { within } = condition;
  const { now = 0, run } = facts;
  if (within === 'entry') return run ? run.enteredAt + 1 : now;
  if (within === 'wait') return run?.waitBeganAt ?? now;
  const span = spanOf(condition, facts);
  return span === null ? Number.NEGATIVE_INFINITY : now - span;
}

function isMeant({ where, match }: EventCondition, { properties }: EventFact, facts: RuleFacts): boolean {
  if (match) {
    const wanted = readPath(facts.entry ?? facts.properties, match.entryProperty);
    if (wanted === null || !sameValue(readPath(properties, match.property), wanted)) return false;
  }
  return where?.every((comparison) => testComparison(comparison, properties, momentOf(facts)).result) ?? true;
}

/** The events that the condition counts, oldest first. */
function counted(condition: EventCondition, facts: RuleFacts): readonly EventFact[] {
  const { events } = facts;
  const all = (events && Object.hasOwn(events, condition.name) && events[condition.name]) || none;
  const begin = beginOf(condition, facts);
  const picked =
    condition.pick === 'first' ? all.slice(0, 1) : condition.pick === 'last' ? all.slice(-1) : all;
  return picked.filter((own) => own.at >= begin && isMeant(condition, own, facts));
}

function sinceOf({ within, pick }: EventCondition): Since {
  if (within === undefined || pick === 'first') return 'ever';
  return typeof within === 'object' ? { ms: spanMs(within) } : within;
}

export const event: ConditionKind<EventCondition> = {
  check(condition, facts) {
    const count = counted(condition, facts).length;
    return { actual: count, result: testCount(count, condition.count) };
  },
  dependsOn(condition, into) {
    into.events.push({ name: condition.name, since: sinceOf(condition) });
    if (condition.where?.some(usesCalendar)) into.usesCalendar = true;
  },
  nextChange(condition, facts) {
    const list = counted(condition, facts);
    const turns = [whenOneLeaves(condition, list, facts), ...whereTurns(condition, facts)];
    const soonest = Math.min(...turns.filter((turn) => turn !== null));
    return soonest === Number.POSITIVE_INFINITY ? null : soonest;
  },
  toSql: eventSql,
};

/** One event after the other falls out of the window; until the answer is another one. */
function whenOneLeaves(
  condition: EventCondition,
  list: readonly EventFact[],
  facts: RuleFacts,
): number | null {
  const span = spanOf(condition, facts);
  if (span === null) return null;
  const now = testCount(list.length, condition.count);
  const gone = list.findIndex((_, index) => testCount(list.length - index - 1, condition.count) !== now);
  return gone < 0 ? null : (list[gone]?.at ?? 0) + span + 1;
}

/** Comparisons with a moving date may begin or cease to hold for any event of the name. */
function whereTurns({ name, where = [] }: EventCondition, facts: RuleFacts): (number | null)[] {
  const moving = where.filter(usesCalendar);
  if (moving.length === 0) return [];
  const moment = momentOf(facts);
  return (facts.events?.[name] ?? none).flatMap(({ properties }) =>
    moving.map((comparison) => comparisonTurn(comparison, properties, moment)),
  );
}
