import { describeBroadcastPeople } from '../../data/broadcasts/describe-broadcast-people';
import { pool } from '../../data/pool';
import type { BroadcastPeople } from '../../read/views/broadcast-views';
import { manualSelection } from './manual-selection';

/** How many people "send to all now" would ask in, and whom of them the journey's channels reach; the journey decides about each of them when they come. */
export async function countBroadcast(
  workspaceId: string,
  journeyId: string,
  segment: string | undefined,
): Promise<BroadcastPeople> {
  const { selection, channels } = await manualSelection(workspaceId, journeyId, segment);
  return describeBroadcastPeople(pool(), selection, { journeyId, channels });
}
