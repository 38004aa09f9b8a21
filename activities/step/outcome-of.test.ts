import { expect, test } from 'vitest';
import { outcomeOf } from './outcome-of';

test.each([
  ['planned', 'planned', false],
  ['leased', 'planned', false],
  ['accepted', 'sent', true],
  ['clicked', 'sent', true],
  ['failed', 'failed', true],
  ['bounced', 'failed', true],
  ['suppressed', 'not-sent', true],
  ['withdrawn', 'not-sent', true],
  ['unknown', 'unknown', true],
])('a message that is %s is %s for its run', (state, outcome, final) => {
  expect(outcomeOf(state, null)).toEqual({ outcome, final });
});

test('the reason goes with the outcome', () => {
  expect(outcomeOf('suppressed', { code: 'opted-out' }).detail).toEqual({ code: 'opted-out' });
});
