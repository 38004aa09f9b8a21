import { expect, test } from 'vitest';
import type { Rule } from '@/journey/rules/types';
import { GROUP_MODES, readGroup, writeGroup } from './rule-shape';

const city: Rule = { kind: 'trait', name: 'city', op: 'equals', value: 'Yazd' };
const push: Rule = { kind: 'reachable', channel: 'push' };

test.each(GROUP_MODES)('a group of "%s" is read back as it was written', (mode) => {
  const shape = readGroup(writeGroup(mode, [city, push]));
  expect(shape?.mode).toBe(mode);
  expect(shape?.rules.map(({ rule }) => rule)).toEqual([city, push]);
});

test('paths of the rows lead to them in the document', () => {
  expect(readGroup(writeGroup('any', [city]))?.rules[0]?.path).toBe('rules.0');
  expect(readGroup(writeGroup('none', [city, push]))?.rules[1]?.path).toBe('rule.rules.1');
});

test('a negated condition is a group of none, so that more can be added', () => {
  expect(readGroup({ kind: 'not', rule: city })).toEqual({
    mode: 'none',
    rules: [{ rule: city, path: 'rule' }],
  });
});

test('a condition, reachable and not reachable are rows', () => {
  expect(readGroup(city)).toBeNull();
  expect(readGroup({ kind: 'not', rule: push })).toBeNull();
});
