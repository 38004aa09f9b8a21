import { countBroadcastPeople } from '../../data/broadcasts/read-broadcast-people';
import { pool } from '../../data/pool';
import { manualSelection } from './manual-selection';

/** How many people "send to all now" would ask in; the journey decides about each of them when they come. */
export async function countBroadcast(
  workspaceId: string,
  journeyId: string,
  segment: string | undefined,
): Promise<{ count: number }> {
  const { selection } = await manualSelection(workspaceId, journeyId, segment);
  return { count: await countBroadcastPeople(pool(), selection) };
}
