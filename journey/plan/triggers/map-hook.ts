import type { JsonObject } from '@/shared/json';
import { readPath } from '../../rules/read-path';
import type { TriggerOn } from './types';

const MAX_ID_LENGTH = 255;

export type MappedHook =
  | {
      who: { userId: string } | { anonymousId: string };
      properties: JsonObject;
      /** What the sender calls this delivery; null: the mapping names no place for it, or nothing is there. */
      delivery: string | null;
    }
  /** The path at which no id was found. */
  | { missing: string };

/** Whom a call names and what it says, as the trigger's paths tell. Properties are called by the last part of their path. */
export function mapHook(on: Extract<TriggerOn, { kind: 'webhook' }>, sent: JsonObject): MappedHook {
  const person = idAt(sent, on.person);
  if (person === null) return { missing: on.person };
  const kept = on.properties.map((path) => [path.split('.').at(-1) ?? path, readPath(sent, path)]);
  return {
    who: on.identity === 'user' ? { userId: person } : { anonymousId: person },
    properties: on.properties.length > 0 ? Object.fromEntries(kept) : sent,
    delivery: on.delivery ? idAt(sent, on.delivery) : null,
  };
}

function idAt(sent: JsonObject, path: string): string | null {
  const value = readPath(sent, path);
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const id = String(value).trim();
  return id === '' || id.length > MAX_ID_LENGTH ? null : id;
}
