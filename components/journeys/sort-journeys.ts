import type { JourneyListItem } from '@/server/read/views/journey-views';
import type { Language } from '@/shared/language';

export const JOURNEY_SORTS = ['updated', 'name', 'open', 'entered'] as const;
export type JourneySort = (typeof JOURNEY_SORTS)[number];

/** A sorted copy; equal ones keep the order in which the server gave them (last changed first). */
export function sortJourneys(
  items: JourneyListItem[],
  sort: JourneySort,
  language: Language,
): JourneyListItem[] {
  if (sort === 'updated') return items;
  if (sort === 'name') {
    const collator = new Intl.Collator(language);
    return items.toSorted((a, b) => collator.compare(a.name, b.name));
  }
  return items.toSorted((a, b) => b[sort] - a[sort]);
}
