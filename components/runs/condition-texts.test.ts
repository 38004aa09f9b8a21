import { createTranslator } from 'next-intl';
import { describe, expect, test } from 'vitest';
import { createFormatter } from '@/i18n/format/create-formatter';
import { loadMessages } from '@/i18n/load-messages';
import { operators } from '@/journey/rules/operators/registry';
import type { Check, Condition } from '@/journey/rules/types';
import type { Json } from '@/shared/json';
import { LANGUAGES } from '@/shared/language';
import { textOf, type Words } from './condition-texts';

const VALUES: Record<string, Json> = {
  list: ['a', 'b'],
  range: [1, 5],
  date: '2026-11-27',
  span: { amount: 2, unit: 'weeks' },
  anniversary: { calendar: 'persian', days: 3 },
};

const CHECKS: [Condition, Json][] = [
  [{ kind: 'segment', segment: 'vip' }, true],
  [{ kind: 'consent', channel: 'sms', state: 'denied' }, 'unknown'],
  [{ kind: 'event', name: 'Paid' }, 0],
  [
    {
      kind: 'event',
      name: 'Paid',
      count: { op: 'less', value: 3 },
      pick: 'last',
      within: { amount: 7, unit: 'days' },
      where: [{ name: 'total', op: 'greater', value: 100 }],
      match: { property: 'order', entryProperty: 'order' },
    },
    2,
  ],
  [{ kind: 'event', name: 'Paid', count: { op: 'equals', value: 0 }, within: 'entry', pick: 'first' }, 1],
  [{ kind: 'event', name: 'Paid', within: 'wait' }, 1],
  [{ kind: 'message', outcome: 'opened' }, 1],
  [{ kind: 'message', node: 'send-1', outcome: 'failed', count: { op: 'at-most', value: 1 } }, 0],
  [{ kind: 'visits', node: 'wait-1', count: { op: 'greater', value: 2 } }, 3],
  [{ kind: 'time-in-journey', op: 'at-least', span: { amount: 3, unit: 'days' } }, 90_000_000],
  [{ kind: 'variant', node: 'split-1', variant: 'a' }, null],
  [{ kind: 'bucket', salt: 's', from: 0, to: 2_550 }, 1_234],
  [{ kind: 'variable', name: 'coupon', op: 'exists' }, null],
  ...operators.map(({ id, value }): [Condition, Json] => [
    { kind: 'trait', name: 'x', op: id, ...(value === 'none' ? {} : { value: VALUES[value] ?? 5 }) },
    5,
  ]),
];

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(CHECKS)('%j is said in words', async (condition, actual) => {
    const t = createTranslator({
      locale: language,
      messages: await loadMessages(language),
      namespace: 'rules',
      onError(error) {
        throw error;
      },
    });
    const words: Words = {
      t: t as unknown as Words['t'],
      format: createFormatter({ language, timeZone: 'Asia/Tehran', calendar: 'persian' }),
      say: (value) => String(value),
      join: (parts) => parts.join(', '),
    };
    const check: Check & { condition: Condition } = { condition, actual, result: false };
    const { asks, saw } = textOf(condition.kind);
    for (const said of [asks(condition, words), saw(check, words)]) {
      expect(said).not.toMatch(/undefined|NaN|\[object|rules\./);
      expect(said.trim()).not.toBe('');
    }
  });
});
