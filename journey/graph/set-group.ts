import type { GroupId, JourneyDocument, JourneyGroup } from './types';

/** Changes the title or the colour of a group. */
export function setGroup(draft: JourneyDocument, id: GroupId, change: Partial<JourneyGroup>): void {
  const group = draft.groups?.[id];
  if (group) Object.assign(group, change);
}
