import { expect, test } from 'vitest';
import { contextOf, recordedPorts } from '../registry/recorded-ports';
import { definition } from './definition';
import { type CreateTaskArgs, effect } from './effect';

const config = {
  ...definition.defaults(),
  title: 'Call them',
  outcomes: [
    { id: 'outcome-1', label: 'Reached' },
    { id: 'outcome-2', label: 'Not reached' },
  ],
};

test('each outcome is a way, and so is nobody having said anything', async () => {
  expect(definition.ports(config).map(({ id }) => id)).toEqual(['outcome-1', 'outcome-2', 'timeout']);
  const draft = definition.compile?.(config, { nodeId: 'n', isWired: () => true });
  expect(draft).toMatchObject({
    settle: true,
    patienceMs: 3 * 86_400_000,
    outcomes: { 'outcome-1': 'outcome-1', 'outcome-2': 'outcome-2' },
    otherwise: 'timeout',
  });
  const { ports, calls } = recordedPorts();
  const args = draft?.op === 'effect' ? (draft.args as unknown as CreateTaskArgs) : null;
  expect(await effect(args!, contextOf(), ports)).toEqual({ outcome: 'planned', final: false });
  expect(calls).toMatchObject([['openTask', { kind: 'task', title: 'Call them' }]]);
});

test('ids that mean something else are refused', () => {
  const outcomes = [
    { id: 'timeout', label: 'A' },
    { id: 'a', label: 'B' },
    { id: 'a', label: 'C' },
  ];
  expect(definition.validate?.({ ...config, outcomes }, {}, { goals: new Set() })).toMatchObject([
    { code: 'outcome-id-taken', field: 'outcomes.0.id' },
    { code: 'outcome-id-taken', field: 'outcomes.2.id' },
  ]);
});

test('nobody waits longer than a journey may', () => {
  const patience = { amount: 401, unit: 'days' };
  expect(definition.config.safeParse({ ...config, patience }).success).toBe(false);
});
