import type { GroupId } from '@/journey/graph/types';

/** Ids of steps and notes hold no slash. */
const PREFIX = 'group/';

/** What React Flow calls the frame of a group. */
export const frameId = (id: GroupId): string => `${PREFIX}${id}`;

/** The group whose frame React Flow calls so; null for anything else. */
export const groupOfFrame = (id: string): GroupId | null =>
  id.startsWith(PREFIX) ? id.slice(PREFIX.length) : null;
