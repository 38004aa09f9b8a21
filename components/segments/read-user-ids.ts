const MAX_IDS = 1_000;
const MAX_LENGTH = 255;

export type UserIdsProblem = 'idsMissing' | 'idsTooMany' | 'idTooLong';

/** The ids in a pasted text, each once: one per line, or between commas of either script. */
export function readUserIds(text: string): { ids: string[]; problem: UserIdsProblem | null } {
  const ids = [...new Set(text.split(/[\n,،;]/).map((id) => id.trim()))].filter((id) => id !== '');
  if (ids.length === 0) return { ids, problem: 'idsMissing' };
  if (ids.length > MAX_IDS) return { ids, problem: 'idsTooMany' };
  return { ids, problem: ids.some((id) => id.length > MAX_LENGTH) ? 'idTooLong' : null };
}
