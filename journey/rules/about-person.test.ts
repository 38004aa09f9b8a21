import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryRule } from '../testing/arbitrary-rule';
import { isAboutPerson } from './about-person';
import { RuleNeedsRun } from './rule-needs-run';
import { toSql } from './to-sql';

const setting = { workspaceId: '0198f3a0-0000-7000-8000-000000000001', now: 0, zone: 'UTC', clock: 1 };

function hasSql(rule: Parameters<typeof toSql>[0]): boolean {
  try {
    toSql(rule, setting);
    return true;
  } catch (error) {
    if (error instanceof RuleNeedsRun) return false;
    throw error;
  }
}

test('a rule is about the person exactly when people can be counted by it', () => {
  fc.assert(fc.property(arbitraryRule, (rule) => isAboutPerson(rule) === hasSql(rule)));
});

test('an event since the entry, or of the same order, is no matter of the person alone', () => {
  expect(isAboutPerson({ kind: 'event', name: 'Ordered' })).toBe(true);
  expect(isAboutPerson({ kind: 'event', name: 'Ordered', within: 'entry' })).toBe(false);
  const match = { property: 'orderId', entryProperty: 'orderId' };
  expect(isAboutPerson({ kind: 'not', rule: { kind: 'event', name: 'Ordered', match } })).toBe(false);
});
