import { expect, test } from 'vitest';
import { contextOf, recordedPorts } from '../registry/recorded-ports';
import { definition } from './definition';
import { effect } from './effect';

const journey = '019a0000-0000-7000-8000-000000000001';
const config = { ...definition.defaults(), journey };
const context = { nodeId: 'n', isWired: () => true };

test('without waiting there is one way on', () => {
  expect(definition.ports(config).map(({ id }) => id)).toEqual(['next']);
  expect(definition.compile?.(config, context)).toMatchObject({ settle: false, otherwise: 'next' });
});

test('with waiting, a refusal and a run that takes too long have ways of their own', () => {
  const waiting = { ...config, wait: true };
  expect(definition.ports(waiting).map(({ id }) => id)).toEqual(['next', 'refused', 'timeout']);
  expect(definition.compile?.(waiting, context)).toMatchObject({
    settle: true,
    outcomes: { refused: 'refused', planned: 'timeout' },
    otherwise: 'next',
  });
});

test('the other journey gets the values of this moment', async () => {
  const { ports, calls } = recordedPorts();
  const properties = [{ name: 'total', value: { from: 'property', name: 'total' } as const }];
  const outcome = await effect(
    { journey, wait: true, properties },
    contextOf({ entry: { total: 4 } }),
    ports,
  );
  expect(outcome).toEqual({ outcome: 'planned', final: false });
  expect(calls).toEqual([['startJourney', { journeyId: journey, properties: { total: 4 }, wait: true }]]);
});
