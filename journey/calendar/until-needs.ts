import type { Until } from './types';

/** Which facts the end of a wait depends on, besides the time of arrival. */
export function untilNeeds(_until: Until): ('person' | 'entry' | 'workspace')[] {
  return [];
}
