import { foldText } from '@/shared/fold-text';
import type { JsonObject } from '@/shared/json';

const NAMES = ['name', 'firstName', 'first_name', 'lastName', 'last_name', 'email', 'phone', 'username'];
const MAX_LENGTH = 1_000;

/** What a person is found by: names, addresses and user ids, folded (shared/fold-text). */
export function searchTextOf(
  traits: JsonObject,
  userIds: readonly string[],
  phone: string | undefined,
): string {
  const words = NAMES.flatMap((name) => {
    const value = traits[name];
    return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
  });
  const all = new Set([...words, ...(phone ? [phone] : []), ...userIds]);
  return foldText([...all].join(' ')).slice(0, MAX_LENGTH);
}
