import type { Channel } from '@/shared/channel';
import type { Json } from '@/shared/json';

/** Operators are registered in journey/rules/operators/registry.ts. */
export type OperatorId = string;

/** One language for every condition of the product. */
export type Rule =
  | { kind: 'all'; rules: Rule[] }
  | { kind: 'any'; rules: Rule[] }
  | { kind: 'not'; rule: Rule }
  | Condition;

export type Condition =
  /** A trait of the person; `name` may be a path: address.city */
  | { kind: 'trait'; name: string; op: OperatorId; value?: Json }
  /** A property of the event at hand: the entry event, or the event an exit rule looks at. */
  | { kind: 'property'; name: string; op: OperatorId; value?: Json }
  | { kind: 'reachable'; channel: Channel };

/** One looked-at condition with what it saw: the stuff reasons are made of. */
export interface Check {
  condition: Condition;
  actual: Json;
  /** For reachability: why not, and since when (ISO instant). */
  detail?: { reason: string; since?: string };
  result: boolean;
}

export interface Verdict {
  result: boolean;
  checks: Check[];
}
