import { expect, test } from 'vitest';
import type { JourneyDocument } from '@/journey/graph/types';
import { assignVariables } from '@/journey/plan/assign-variables';
import { validate } from '@/journey/validate/validate';
import type { Json } from '@/shared/json';
import { definitions } from '../registry/definitions';
import { definition, type SetVariableConfig } from './definition';

const set: SetVariableConfig['set'] = [
  { variable: 'total', value: { from: 'property', name: 'order.total' } },
  { variable: 'before', value: { from: 'variable', name: 'total' } },
];

test('values come from the entry event, traits, other variables or are fixed; all are read before any is set', () => {
  expect(definition.compile?.({ set }, { nodeId: 'n', isWired: () => true })).toEqual({
    op: 'assign',
    set,
    exit: 'next',
  });
  const sources = { traits: {}, entry: { order: { total: 7 } }, variables: { total: 3 } };
  const declared = [{ name: 'total', type: 'number' as const }];
  expect(assignVariables(set, sources, declared)).toEqual({ total: 7, before: 3 });
});

test.each(['', '1st', 'order-id', 'a b'])('"%s" cannot be the name of a variable', (variable) => {
  expect(definition.config.safeParse({ set: [{ ...set[0], variable }] }).success).toBe(false);
});

test('a fixed value may be empty', () => {
  const config = { set: [{ variable: 'note', value: { from: 'literal', value: '' } }] };
  expect(definition.config.safeParse(config).success).toBe(true);
});

test('a variable that the journey does not declare is told at the step', () => {
  const position = { x: 0, y: 0 };
  const document: JourneyDocument = {
    format: 'safar.journey/1',
    name: 'One',
    settings: { reentry: { mode: 'off' }, exits: [], variables: [{ name: 'total', type: 'number' }] },
    nodes: {
      start: { kind: 'trigger', config: { event: 'Signed Up' }, position, next: { next: 'it' } },
      it: { kind: 'set-variable', config: { set } as unknown as Json, position, next: {} },
    },
  };
  expect(validate(document, definitions, {})).toMatchObject([
    { code: 'variable-unknown', nodeId: 'it', values: { name: 'before' } },
  ]);
});
