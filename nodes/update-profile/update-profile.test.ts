import { expect, test } from 'vitest';
import { contextOf, recordedPorts } from '../registry/recorded-ports';
import { definition } from './definition';
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

test('people are put into static segments and taken out of them; traits are left alone', async () => {
  const { ports, calls } = recordedPorts();
  const outcome = await effect(
    {
      changes: [
        { op: 'join', segment: 'loyal' },
        { op: 'leave', segment: 'new' },
      ],
    },
    contextOf(),
    ports,
  );
  expect(calls).toEqual([
    ['setMembership', 'loyal', true],
    ['setMembership', 'new', false],
  ]);
  expect(outcome.detail).toEqual({ traits: [], segments: ['loyal', 'new'] });
});

test('a segment that is not there, or that decides by a rule, is told', () => {
  const config = {
    changes: [
      { op: 'join' as const, segment: 'loyal' },
      { op: 'join' as const, segment: 'rich' },
      { op: 'leave' as const, segment: 'gone' },
    ],
  };
  const facts = { segments: ['loyal', 'rich'], staticSegments: ['loyal'] };
  const problems = definition.validate?.(config, facts, { goals: new Set() }) ?? [];
  expect(problems.map(({ code, field }) => [code, field])).toEqual([
    ['segment-has-rule', 'changes.1.segment'],
    ['segment-unknown', 'changes.2.segment'],
  ]);
});
