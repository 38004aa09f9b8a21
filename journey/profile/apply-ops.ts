import type { Json, JsonObject } from '@/shared/json';

/** One change of a person's traits. */
export type ProfileOp =
  | { op: 'set'; trait: string; value: Json }
  | { op: 'unset'; trait: string }
  /** What is no number counts as 0. */
  | { op: 'increment'; trait: string; by: number }
  /** To a list that holds each value once; what is no list becomes one. */
  | { op: 'add'; trait: string; value: Json }
  | { op: 'remove'; trait: string; value: Json };

/** Traits after these changes, made in order. Setting to nothing removes the trait. */
export function applyOps(traits: JsonObject, ops: readonly ProfileOp[]): JsonObject {
  const next = { ...traits };
  for (const op of ops) {
    const value = changed(next[op.trait] ?? null, op);
    if (value === null) delete next[op.trait];
    else next[op.trait] = value;
  }
  return next;
}

function changed(before: Json, op: ProfileOp): Json {
  if (op.op === 'set') return op.value;
  if (op.op === 'unset') return null;
  if (op.op === 'increment') return (typeof before === 'number' ? before : 0) + op.by;
  const list = Array.isArray(before) ? before : before === null ? [] : [before];
  const key = JSON.stringify(op.value);
  const others = list.filter((item) => JSON.stringify(item) !== key);
  if (op.op === 'remove') return others.length === list.length ? before : others;
  return op.value === null || others.length < list.length ? before : [...list, op.value];
}
