import type { EndReason } from '@/journey/plan/types';
import { namedPerson, PERSON_COLUMNS, type PersonColumns } from './person-columns';
import type { RunListItem, RunStatus } from './views/run-views';

/** Columns and joins of a run in a list; `r` is the run. */
export const RUN_SELECT = `SELECT r.id, r.journey_id, j.name AS journey_name, r.version,
    r.status, r.end_reason, r.node_id, v.document->'nodes'->r.node_id->>'kind' AS node_kind,
    v.document->'nodes'->r.node_id->>'title' AS node_title, r.due, r.started_at, r.ended_at, r.person_id AS owner_id, ${PERSON_COLUMNS}
  FROM run r
  JOIN journey j ON j.workspace_id = r.workspace_id AND j.id = r.journey_id
  JOIN journey_version v ON v.workspace_id = r.workspace_id AND v.journey_id = r.journey_id AND v.number = r.version
  LEFT JOIN person p ON p.workspace_id = r.workspace_id AND p.id = r.person_id`;

export interface RunRow extends PersonColumns {
  id: string;
  journey_id: string;
  journey_name: string;
  version: number;
  status: RunStatus;
  end_reason: EndReason | null;
  node_id: string | null;
  node_kind: string | null;
  node_title: string | null;
  due: Date | null;
  /** Whose it is; the person themselves may have been deleted. */
  owner_id: string;
  started_at: Date;
  ended_at: Date | null;
}

export const presentRun = (row: RunRow): RunListItem => ({
  id: row.id,
  journeyId: row.journey_id,
  journeyName: row.journey_name,
  version: row.version,
  person: namedPerson({ ...row, person_id: row.owner_id, person_traits: row.person_traits ?? {} }),
  status: row.status,
  endReason: row.end_reason,
  nodeId: row.node_id,
  nodeKind: row.node_kind,
  nodeTitle: row.node_title,
  due: row.due?.toISOString() ?? null,
  startedAt: row.started_at.toISOString(),
  endedAt: row.ended_at?.toISOString() ?? null,
});
