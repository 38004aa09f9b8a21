import type { GroupId, JourneyDocument } from './types';

/** An id for a new group: the first number that none has. */
export function newGroupId({ groups = {} }: Pick<JourneyDocument, 'groups'>): GroupId {
  let number = 1;
  while (groups[`group-${number}`]) number += 1;
  return `group-${number}`;
}
