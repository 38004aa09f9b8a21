import type { ConfigProblem, NodeDefinition } from '@/journey/compile/node-definition';
import type { Taken, WantSpec } from '@/journey/plan/types';
import type { Rule } from '@/journey/rules/types';
import { untilOf } from '@/journey/schema/wait-spec';
import { waitSpecProblems } from '@/journey/schema/wait-spec-problems';
import { CALLED_BACK } from '@/shared/system-events';
import type { Text } from '@/shared/text';
import { TIMEOUT, type WaitCondition, type WaitOn, type WaitUntilConfig, waitUntilConfig } from './config';

/** Holds a person until the first of several things comes true, at most until a point in time. */
export const definition: NodeDefinition<WaitUntilConfig> = {
  kind: 'wait-until',
  family: 'wait',
  config: waitUntilConfig,
  defaults: () => ({
    conditions: [{ id: 'when-1', on: { kind: 'event', event: '' } }],
    timeout: { amount: 3, unit: 'days' },
    passIfTrue: false,
  }),
  ports: ({ conditions }) => [
    ...conditions.map((condition, index) => ({ id: condition.id, label: labelOf(condition, index) })),
    { id: TIMEOUT, label: { key: 'ports.timeout' } },
  ],
  summary({ conditions }): Text {
    const [first] = conditions;
    if (!first) return { key: 'summary.empty' };
    if (conditions.length > 1) return { key: 'summary.several', values: { count: conditions.length } };
    const { on } = first;
    if (on.kind === 'event')
      return on.event ? { key: 'summary.event', values: { event: on.event } } : { key: 'summary.empty' };
    return { key: `summary.${on.kind}` };
  },
  validate: ({ conditions, timeout }) => [
    ...idProblems(conditions),
    ...waitSpecProblems(timeout, 'timeout.'),
  ],
  compile: ({ conditions, timeout, passIfTrue }) => ({
    op: 'await',
    conditions: conditions.map(({ id, on }) => ({ port: id, on: wantOf(on), ...takenBy(on) })),
    timeout: { until: untilOf(timeout), exit: TIMEOUT },
    passIfTrue,
  }),
};

function labelOf({ label, on }: WaitCondition, index: number): Text {
  if (label) return { literal: label };
  if (on.kind === 'event' && on.event) return { literal: on.event };
  if (on.kind === 'message') return { key: `ports.${on.outcome}` };
  if (on.kind === 'callback' && on.name) return { literal: on.name };
  return { key: 'ports.condition', values: { number: index + 1 } };
}

function wantOf(on: WaitOn): WantSpec {
  if (on.kind === 'callback') {
    const filter: Rule = { kind: 'property', name: 'name', op: 'equals', value: on.name };
    return { kind: 'event', event: CALLED_BACK, filter, early: true };
  }
  if (on.kind !== 'event') return on;
  const { kind, event, filter, match } = on;
  return { kind, event, ...(filter ? { filter } : {}), ...(match ? { match } : {}) };
}

/** Left out when there is nothing to take: the plan of a journey that was published before stays the same. */
function takenBy(on: WaitOn): { assign?: Taken[] } {
  if (on.kind !== 'callback' || !on.map?.length) return {};
  return { assign: on.map.map(({ variable, path }) => ({ variable, path: `data.${path}` })) };
}

function idProblems(conditions: WaitCondition[]): ConfigProblem[] {
  const ids = [TIMEOUT, ...conditions.map(({ id }) => id)];
  return conditions.flatMap(({ id }, index): ConfigProblem[] =>
    ids.indexOf(id) === index + 1
      ? []
      : [{ code: 'condition-id-taken', severity: 'error', field: `conditions.${index}.id`, values: { id } }],
  );
}
