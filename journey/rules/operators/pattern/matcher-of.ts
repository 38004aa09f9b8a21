import { parsePattern } from './parse-pattern';
import type { Pattern } from './pattern';

type State =
  | { type: 'char'; ranges: [number, number][]; negated: boolean; next: number }
  | { type: 'split'; next: number[] }
  | { type: 'start' | 'end'; next: number }
  | { type: 'match' };

type Matcher = (chars: readonly string[]) => boolean;

const MAX_KNOWN = 500;
const known = new Map<string, Matcher>();
const never: Matcher = () => false;

/** Says whether a text, given as its characters, holds a match. Work grows with length × states and never faster. */
export function matcherOf(source: string): Matcher {
  let matcher = known.get(source);
  if (!matcher) {
    const pattern = parsePattern(source);
    matcher = pattern ? machineOf(pattern) : never;
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(source, matcher);
  }
  return matcher;
}

/** Thompson's construction: a machine that is in several states at once and never goes back. */
function machineOf(pattern: Pattern): Matcher {
  const states: State[] = [{ type: 'match' }];
  const first = build(pattern, 0, states);
  return (chars) => run(states, first, chars);
}

/** Adds the states of a pattern that lead to `next`; returns where they begin. */
function build(pattern: Pattern, next: number, states: State[]): number {
  const add = (state: State) => states.push(state) - 1;
  switch (pattern.type) {
    case 'chars':
      return add({ type: 'char', ranges: pattern.ranges, negated: pattern.negated, next });
    case 'start':
    case 'end':
      return add({ type: pattern.type, next });
    case 'sequence':
      return pattern.parts.reduceRight((following, part) => build(part, following, states), next);
    case 'choice':
      return add({ type: 'split', next: pattern.options.map((option) => build(option, next, states)) });
    case 'repeat': {
      const { part, min, max } = pattern;
      let entry = next;
      if (max === null) {
        const loop = { type: 'split' as const, next: [next] };
        entry = add(loop);
        loop.next.unshift(build(part, entry, states));
      }
      for (let count = min; count < (max ?? min); count += 1)
        entry = add({ type: 'split', next: [build(part, entry, states), next] });
      for (let count = 0; count < min; count += 1) entry = build(part, entry, states);
      return entry;
    }
  }
}

function run(states: readonly State[], first: number, chars: readonly string[]): boolean {
  let current = new Set<number>();
  for (let place = 0; place <= chars.length; place += 1) {
    if (enter(first, current, states, place, chars.length)) return true;
    const following = new Set<number>();
    const char = chars[place]?.codePointAt(0);
    for (const index of char === undefined ? [] : current) {
      const state = states[index];
      if (state?.type !== 'char' || isIn(char ?? 0, state.ranges) === state.negated) continue;
      if (enter(state.next, following, states, place + 1, chars.length)) return true;
    }
    current = following;
  }
  return false;
}

const isIn = (char: number, ranges: readonly [number, number][]): boolean =>
  ranges.some(([from, to]) => char >= from && char <= to);

/** Adds a state and all it leads to without a character; true when that is a match. */
function enter(
  from: number,
  into: Set<number>,
  states: readonly State[],
  place: number,
  end: number,
): boolean {
  const open = [from];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    if (into.has(index)) continue;
    into.add(index);
    const state = states[index];
    if (state?.type === 'match') return true;
    if (state?.type === 'split') open.push(...state.next);
    if ((state?.type === 'start' && place === 0) || (state?.type === 'end' && place === end))
      open.push(state.next);
  }
  return false;
}
