import type { Json, JsonObject } from '@/shared/json';

const text = (value: Json | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

/** First of the named traits that says something. */
export function firstTrait(traits: JsonObject, names: readonly string[]): string | null {
  for (const name of names) {
    const found = text(traits[name]);
    if (found !== '') return found;
  }
  return null;
}

/** Full name, else e-mail, phone, user id, or a short form of the id. */
export function personName(traits: JsonObject, userId: string | null, id: string): string {
  const whole = firstTrait(traits, ['name', 'fullName', 'full_name']);
  if (whole) return whole;
  const parts = [
    firstTrait(traits, ['firstName', 'first_name', 'firstname']),
    firstTrait(traits, ['lastName', 'last_name', 'lastname']),
  ];
  const joined = parts.filter((part) => part !== null).join(' ');
  if (joined !== '') return joined;
  return firstTrait(traits, ['email', 'phone']) ?? userId ?? id.slice(-8);
}
