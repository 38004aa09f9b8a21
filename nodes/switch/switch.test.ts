import { expect, test } from 'vitest';
import { evaluate } from '@/journey/rules/evaluate';
import type { Json, JsonObject } from '@/shared/json';
import { definition } from './definition';
import { validateValues } from './validate-values';

const config = {
  trait: 'tier',
  cases: [
    { id: 'case-1', values: ['gold', 'platinum'] },
    { id: 'case-2', values: ['3'] },
  ],
};

function wayOf(tier: Json): string {
  const compiled = definition.compile?.(config, { nodeId: 'switch-1', isWired: () => true });
  if (compiled?.op !== 'choose') throw new Error('A switch chooses');
  const traits: JsonObject = tier === null ? {} : { tier };
  const facts = { personId: 'p', traits, channels: {}, properties: {}, entry: {}, now: 0, zone: 'UTC' };
  return compiled.arms.find(({ when }) => evaluate(when, facts).result)?.port ?? compiled.otherwise;
}

test('the value decides the way, however it is written; any other value, or none, takes the last one', () => {
  expect(['gold', 'Platinum', 3, '۳', 'silver', null].map(wayOf)).toEqual([
    'case-1',
    'case-1',
    'case-2',
    'case-2',
    'otherwise',
    'otherwise',
  ]);
});

test('a way is named by its values', () => {
  expect(definition.ports(config).map(({ label }) => label)).toEqual([
    { key: 'ports.values', values: { values: 'gold\nplatinum' } },
    { key: 'ports.values', values: { values: '3' } },
    { key: 'ports.otherwise' },
  ]);
});

test('a value that leads two ways, and ways of one id, are told', () => {
  expect(validateValues(config.cases)).toEqual([]);
  expect(
    validateValues([
      { id: 'a', values: ['Gold'] },
      { id: 'a', values: ['new', 'gold'] },
    ]).map(({ code, field, values }) => [code, field, values?.value ?? values?.id]),
  ).toEqual([
    ['case-id-taken', 'cases.1.id', 'a'],
    ['value-twice', 'cases.1.values', 'gold'],
  ]);
});
