import { expect, test } from 'vitest';
import { contextOf, recordedPorts } from '../registry/recorded-ports';
import { effect } from './effect';

test('values are settled when the person comes by, whatever becomes of their sources', async () => {
  const { ports, calls } = recordedPorts();
  const context = contextOf({ entry: { total: 90 }, variables: { plan: 'gold' } });
  const outcome = await effect(
    {
      changes: [
        { op: 'set', trait: 'last_total', value: { from: 'property', name: 'total' } },
        { op: 'add', trait: 'plans', value: { from: 'variable', name: 'plan' } },
        { op: 'increment', trait: 'visits', by: 1 },
        { op: 'unset', trait: 'lead' },
      ],
    },
    context,
    ports,
  );
  expect(calls).toEqual([
    [
      'changeProfile',
      [
        { op: 'set', trait: 'last_total', value: 90 },
        { op: 'add', trait: 'plans', value: 'gold' },
        { op: 'increment', trait: 'visits', by: 1 },
        { op: 'unset', trait: 'lead' },
      ],
    ],
  ]);
  expect(outcome).toMatchObject({ outcome: 'changed', final: true });
});
