import { pool } from '../data/pool';
import { broadcastRefusals } from './broadcast-refusals';
import { requireJourney } from './require-owner';
import type { BroadcastView } from './views/broadcast-views';

const SHOWN = 50;

interface Row extends Omit<BroadcastView, 'createdAt' | 'endedAt' | 'refused'> {
  node_id: string;
  tick: Date | null;
  created_at: Date;
  ended_at: Date | null;
}

/** The latest broadcasts of a journey, newest first. */
export async function listBroadcasts(workspaceId: string, journeyId: string): Promise<BroadcastView[]> {
  await requireJourney(workspaceId, journeyId);
  const { rows } = await pool().query<Row>(
    `SELECT b.id, b.kind, s.key AS segment, s.name AS "segmentName", b.per_minute AS "perMinute", b.status, b.total, b.sent,
            b.node_id, b.tick, b.created_at, b.ended_at, u.name AS "createdBy"
       FROM broadcast b
       LEFT JOIN segment s ON s.workspace_id = b.workspace_id AND s.id = b.segment_id
       LEFT JOIN "user" u ON u.id = b.created_by
      WHERE b.workspace_id = $1 AND b.journey_id = $2 ORDER BY b.created_at DESC, b.id DESC LIMIT ${SHOWN}`,
    [workspaceId, journeyId],
  );
  const identityOf = ({ id, kind, node_id: nodeId, tick }: Row) => ({ id, journeyId, nodeId, kind, tick });
  const refused = await broadcastRefusals(workspaceId, journeyId, rows.map(identityOf));
  return rows.map((row) => {
    const { node_id, tick, created_at, ended_at, ...broadcast } = row;
    return {
      ...broadcast,
      refused: refused(identityOf(row)),
      createdAt: created_at.toISOString(),
      endedAt: ended_at?.toISOString() ?? null,
    };
  });
}
