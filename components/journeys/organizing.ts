import type { JourneyListItem } from '@/server/read/views/journey-views';

export type Organized = Pick<JourneyListItem, 'id' | 'name' | 'folder' | 'tags' | 'owner'>;

/** Where journeys lie, their tags and owner, as far as they have them in common. Undefined: they differ. */
export interface Place {
  folder: string | null | undefined;
  /** Those that all of them have. */
  tags: string[];
  ownerId: string | null | undefined;
}

function common<Value>(values: Value[]): Value | undefined {
  const [first] = values;
  return values.every((value) => value === first) ? first : undefined;
}

export function placeOf(journeys: readonly Organized[]): Place {
  const [first, ...others] = journeys;
  return {
    folder: common(journeys.map(({ folder }) => folder)),
    tags: first?.tags.filter((tag) => others.every(({ tags }) => tags.includes(tag))) ?? [],
    ownerId: common(journeys.map(({ owner }) => owner?.id ?? null)),
  };
}

/** What to ask for so that journeys at `before` come to be at `after`; tags that only some have stay theirs. */
export function changeOf(before: Place, after: Place) {
  return {
    ...(after.folder !== before.folder && { folder: after.folder }),
    ...(after.ownerId !== before.ownerId && { ownerId: after.ownerId }),
    addTags: after.tags.filter((tag) => !before.tags.includes(tag)),
    removeTags: before.tags.filter((tag) => !after.tags.includes(tag)),
  };
}
