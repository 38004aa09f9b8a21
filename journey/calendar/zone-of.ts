import type { JsonObject } from '@/shared/json';
import { readPath } from '../rules/read-path';

/** Traits that SDKs and people use for a person's time zone. */
const NAMES = ['timezone', 'timeZone', 'time_zone', 'context.timezone'];

/** The person's own IANA zone when they have a valid one, else the workspace's. */
export function zoneOf(traits: JsonObject, workspaceZone: string): string {
  for (const name of NAMES) {
    const value = readPath(traits, name);
    if (typeof value === 'string' && isZone(value)) return value;
  }
  return workspaceZone;
}

const valid = new Map<string, boolean>();

function isZone(zone: string): boolean {
  let known = valid.get(zone);
  if (known === undefined) {
    known = zone.includes('/') && canFormat(zone);
    if (valid.size < 1_000) valid.set(zone, known);
  }
  return known;
}

function canFormat(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
