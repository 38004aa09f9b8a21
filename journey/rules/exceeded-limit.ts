import { isDeeper } from '@/shared/is-deeper';

/** Groups in groups. */
export const MAX_GROUP_DEPTH = 10;
export const MAX_CONDITIONS = 200;

/** Beyond this there is no rule, however it is built: each group has two levels, a condition a few. */
const MAX_LEVELS = 2 * MAX_GROUP_DEPTH + 12;

type Limit = { problem: 'rule-too-deep' | 'rule-too-large'; maximum: number };

const TOO_DEEP: Limit = { problem: 'rule-too-deep', maximum: MAX_GROUP_DEPTH };
const TOO_LARGE: Limit = { problem: 'rule-too-large', maximum: MAX_CONDITIONS };

/** For answers of the API. */
export const LIMIT_MESSAGES: Record<Limit['problem'], string> = {
  'rule-too-deep': `Conditions are grouped at most ${MAX_GROUP_DEPTH} levels deep. Take groups apart, or make one of them a segment.`,
  'rule-too-large': `A rule has at most ${MAX_CONDITIONS} conditions. Make a part of it a segment.`,
};

/** The limit that something which wants to be a rule passes; null: none. */
export function exceededLimit(value: unknown): Limit | null {
  if (isDeeper(value, MAX_LEVELS)) return TOO_DEEP;
  let level: unknown[] = [value];
  let conditions = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    const groups = level.filter(isGroup);
    conditions += level.length - groups.length;
    if (conditions > MAX_CONDITIONS) return TOO_LARGE;
    if (groups.length > 0 && depth >= MAX_GROUP_DEPTH) return TOO_DEEP;
    level = groups.flatMap(partsOf);
  }
  return null;
}

interface Group {
  kind: 'all' | 'any' | 'not';
  rules?: unknown;
  rule?: unknown;
}

const KINDS: ReadonlySet<unknown> = new Set<Group['kind']>(['all', 'any', 'not']);

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && 'kind' in value && KINDS.has(value.kind);

const partsOf = ({ rules, rule }: Group): unknown[] => (Array.isArray(rules) ? rules : [rule]);
