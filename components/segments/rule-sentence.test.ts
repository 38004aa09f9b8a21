import { readFileSync } from 'node:fs';
import { createTranslator } from 'next-intl';
import { expect, test } from 'vitest';
import { joinList } from '@/i18n/join-list';
import type { Condition, Rule } from '@/journey/rules/types';
import type { Language } from '@/shared/language';
import { ruleSentence } from './rule-sentence';
import { withNames } from './with-names';

const inLanguage = (locale: Language) => (rule: Rule) => {
  const messages = { rules: JSON.parse(readFileSync(`messages/${locale}/rules.json`, 'utf8')) };
  const t = createTranslator({ locale, messages, namespace: 'rules' });
  const condition = (own: Condition) => ('name' in own ? own.name : own.kind);
  const join = (parts: string[], type: 'conjunction' | 'disjunction') => joinList(locale, parts, type);
  return ruleSentence(rule, { t: t as never, condition, join }).replaceAll('\u200f', '');
};
const say = inLanguage('en');
const sayInPersian = inLanguage('fa');

const a: Rule = { kind: 'trait', name: 'A', op: 'exists' };
const b: Rule = { kind: 'trait', name: 'B', op: 'exists' };
const c: Rule = { kind: 'trait', name: 'C', op: 'exists' };
const all = (...rules: Rule[]): Rule => ({ kind: 'all', rules });
const any = (...rules: Rule[]): Rule => ({ kind: 'any', rules });
const not = (rule: Rule): Rule => ({ kind: 'not', rule });

test.each<[Rule, string, string]>([
  [a, 'A', 'A'],
  [all(a, b, c), 'A, B, and C', 'A، B و C'],
  [any(a, all(b, c)), 'A or (B and C)', 'A یا (B و C)'],
  [all(any(a, b), c), '(A or B) and C', '(A یا B) و C'],
  [all(all(a)), 'A', 'A'],
  [not(a), 'this is not so (A)', 'چنین نیست که (A)'],
  [not(any(a, b)), 'none of this is so (A or B)', 'هیچ‌یک از این‌ها برقرار نیست (A یا B)'],
  [
    not(all(a, any(b, c))),
    'not all of this is so (A and (B or C))',
    'همه‌ی این‌ها با هم برقرار نیست (A و (B یا C))',
  ],
  [
    not({ kind: 'reachable', channel: 'sms' }),
    'SMS cannot reach the person',
    'مشتری با پیامک قابل دسترس نیست',
  ],
])('%j reads "%s" and "%s"', (rule, english, persian) => {
  expect(say(rule)).toBe(english);
  expect(sayInPersian(rule)).toBe(persian);
});

test('what is not filled in yet is said to be so, and the rest is read', () => {
  expect(say(all(a, { kind: 'trait', name: '', op: 'equals', value: '' }))).toBe('A and … (not finished)');
  expect(say(all())).toBe('… (not finished)');
});

test('an event with parts of its own stands in brackets among others', () => {
  const ordered: Rule = { kind: 'event', name: 'Ordered', within: { amount: 7, unit: 'days' } };
  expect(say(ordered)).toBe('Ordered');
  expect(say(any(a, ordered))).toBe('A or (Ordered)');
});

test('steps, ways and segments are called by their names; what is gone keeps its id', () => {
  const names = {
    segments: [{ key: 'vip', name: 'Very important' }],
    steps: [{ id: 'split-1', title: 'Two offers', ports: [{ id: 'arm-1', label: 'Discount' }] }],
  };
  const variant = { kind: 'variant', node: 'split-1', variant: 'arm-1' } as const;
  expect(withNames(variant, names)).toMatchObject({ node: 'Two offers', variant: 'Discount' });
  expect(withNames({ ...variant, node: 'gone' }, names)).toMatchObject({ node: 'gone' });
  expect(withNames({ kind: 'segment', segment: 'vip' }, names)).toMatchObject({ segment: 'Very important' });
});
