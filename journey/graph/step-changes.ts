import type { Json } from '@/shared/json';
import { sameJson } from './same-json';
import type { JourneyNode } from './types';

/** One field of a step that differs: where it is in the document, and its value on both sides (undefined: not there). */
export interface StepChange {
  path: string;
  before: Json | undefined;
  after: Json | undefined;
}

/** What differs between two states of one step, field by field; places on the canvas and groups do not count. Lists are compared whole. */
export function stepChanges(before: JourneyNode, after: JourneyNode): StepChange[] {
  const { position: _, group: __, ...old } = before;
  const { position: ___, group: ____, ...now } = after;
  return compare('', old as unknown as Json, now as unknown as Json);
}

const isObject = (value: Json | undefined): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function compare(path: string, before: Json | undefined, after: Json | undefined): StepChange[] {
  if (sameJson(before, after)) return [];
  if (!isObject(before) || !isObject(after)) return [{ path, before, after }];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => compare(path === '' ? key : `${path}.${key}`, before[key], after[key]));
}
