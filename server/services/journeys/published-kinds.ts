import type { NodeId } from '@/journey/graph/types';
import type { Tx } from '../../data/json-column';
import { prisma } from '../../data/prisma';

/** Kinds that the ids of a journey's steps had in its published versions. */
export async function publishedKinds(
  workspaceId: string,
  journeyId: string,
  tx: Tx = prisma(),
): Promise<Record<NodeId, string[]>> {
  const rows = await tx.$queryRaw<{ id: NodeId; kinds: string[] }[]>`
    SELECT node.key AS id, array_agg(DISTINCT node.value->>'kind') AS kinds
      FROM journey_version v, jsonb_each(v.document->'nodes') AS node
     WHERE v.workspace_id = ${workspaceId}::uuid AND v.journey_id = ${journeyId}::uuid
     GROUP BY node.key`;
  return Object.fromEntries(rows.map(({ id, kinds }) => [id, kinds]));
}
