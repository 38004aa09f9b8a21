import { createStore } from 'zustand/vanilla';

const KEY = 'safar.palette.recent';
const SHOWN = 3;

/** Ids of what was added last, the latest first. Lives in this browser. */
export const recentEntries = createStore<{ ids: string[] }>(() => ({ ids: [] }));

/** Reads what earlier visits left. Call it in the browser only. */
export function loadRecentEntries(): void {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    if (Array.isArray(stored)) recentEntries.setState({ ids: stored.map(String).slice(0, SHOWN) });
  } catch {
    recentEntries.setState({ ids: [] });
  }
}

/** Puts an entry first. */
export function rememberEntry(id: string): void {
  const ids = [id, ...recentEntries.getState().ids.filter((other) => other !== id)].slice(0, SHOWN);
  recentEntries.setState({ ids });
  try {
    localStorage.setItem(KEY, JSON.stringify(ids));
  } catch {
    return;
  }
}
