import { expect, test } from 'vitest';
import { contextOf, recordedPorts } from '../registry/recorded-ports';
import { definition } from './definition';
import { effect } from './effect';

test('the event carries the values of the moment', async () => {
  const { ports, calls } = recordedPorts();
  const person = { id: 'p', traits: { city: 'Shiraz' }, channels: {} };
  const properties = [
    { name: 'city', value: { from: 'trait', name: 'city' } as const },
    { name: 'source', value: { from: 'literal', value: 'journey' } as const },
  ];
  await effect({ event: 'Won Back', properties }, contextOf({ person }), ports);
  expect(calls).toEqual([
    ['emitEvent', { name: 'Won Back', properties: { city: 'Shiraz', source: 'journey' } }],
  ]);
});

test.each(['', 'safar:answer', 'Safar:x'])('"%s" is no event that a journey may emit', (event) => {
  expect(definition.config.safeParse({ event, properties: [] }).success).toBe(false);
});
