import type { JsonObject } from '@/shared/json';
import { canonicalJson } from '../plan/canonical-json';
import type { Rule } from './types';

/** A form in which rules that differ only in the order of their parts, or in needless groups, are equal. */
function normalForm(rule: Rule): string {
  if (rule.kind === 'not') return `not(${normalForm(rule.rule)})`;
  if (rule.kind !== 'all' && rule.kind !== 'any') return canonicalJson(rule as unknown as JsonObject);
  const parts = [...new Set(rule.rules.map(normalForm))].sort();
  return parts.length === 1 ? (parts[0] ?? '') : `${rule.kind}(${parts.join(',')})`;
}

/** Whether two rules say the same thing in the same words. False says nothing: they may still mean the same. */
export const sameRule = (a: Rule, b: Rule): boolean => normalForm(a) === normalForm(b);
