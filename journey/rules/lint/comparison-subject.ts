import { foldText } from '@/shared/fold-text';
import type { Json } from '@/shared/json';
import { toNumber } from '../operators/compare-values';
import { operatorById } from '../operators/registry';
import type { Comparison } from '../types';
import type { Subject } from './subject';

/** Operators on texts and lists, whose constants may stand beside each other in one value. */
const TEXT_OPERATORS = new Set(['contains', 'not-contains', 'starts-with', 'ends-with']);
/** Answers depend on more than a few sample values can show. */
const OPAQUE = new Set([
  'in-last',
  'in-next',
  'longer-ago',
  'before',
  'on',
  'after',
  'anniversary',
  'matches',
]);

const constantsOf = (value: Json | undefined): Json[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** Of a value: itself, and what lies right below and above it. */
function around(value: Json): Json[] {
  const number = toNumber(value);
  if (number !== null) return [value, number, number - 1e-6, number + 1e-6, number - 1, number + 1];
  return typeof value === 'string' ? [value, `${value}!`, foldText(value).slice(0, -1)] : [value];
}

/** Values that everybody might have. */
const COMMON: readonly Json[] = [null, '', '\u{10fffd}', '!', -1e15, 1e15, true, false, [], {}];

/** What a comparison with a named value asks about; null for operators of which samples do not tell enough. */
export function comparisonSubject(scope: string, { name, op, value = null }: Comparison): Subject | null {
  const operator = operatorById(op);
  if (!operator || OPAQUE.has(op)) return null;
  const constants = constantsOf(value);
  return {
    key: `${scope}:${name}`,
    samples: [...COMMON, ...constants.flatMap(around), ...constants.map((own) => [own])],
    holds: (sample) => operator.evaluate(sample as Json, value, { now: 0, zone: 'UTC' }),
  };
}

/** More texts than this in one place are not put together in every order. */
const MAX_TEXTS = 4;

/** Values that hold several of the texts that comparisons on one subject look for; null when there are too many to try. */
export function joinedTexts(comparisons: readonly Comparison[]): Json[] | null {
  const texts = new Set(
    comparisons
      .filter(({ op }) => TEXT_OPERATORS.has(op))
      .flatMap(({ value }) =>
        typeof value === 'string' || typeof value === 'number' ? [String(value)] : [],
      ),
  );
  if (texts.size > MAX_TEXTS) return null;
  const orders = arrangements([...texts]);
  return orders.flatMap((order) => [order, ...['', '!'].flatMap((glue) => bordered(order.join(glue)))]);
}

const bordered = (text: string): string[] => [text, `!${text}`, `${text}!`, `!${text}!`];

/** Every order of every part of a list. */
function arrangements(items: readonly string[]): string[][] {
  return [
    [],
    ...items.flatMap((item, index) =>
      arrangements(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]),
    ),
  ];
}
