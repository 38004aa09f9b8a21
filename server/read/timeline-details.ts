import type { JourneyNode } from '@/journey/graph/types';
import type { EntryRefusalReason } from '@/journey/plan/types';
import type { JsonObject } from '@/shared/json';
import { pool } from '../data/pool';
import { MESSAGE_SELECT, type MessageRow, presentMessage } from './message-columns';
import { presentStep, type StepRow } from './step-columns';
import type { TimelineItem } from './views/person-views';

type Details = Map<string, TimelineItem>;

async function events(workspaceId: string, refs: string[]): Promise<TimelineItem[]> {
  const { rows } = await pool().query<{
    message_id: string;
    type: string;
    name: string;
    properties: JsonObject;
    timestamp: Date;
  }>(
    `SELECT message_id, type, name, properties, timestamp FROM event
     WHERE workspace_id = $1 AND message_id = ANY($2::text[])`,
    [workspaceId, refs],
  );
  return rows.map(({ message_id: id, timestamp, ...event }) => ({
    kind: 'event',
    at: timestamp.toISOString(),
    id,
    ...event,
  }));
}

async function steps(workspaceId: string, refs: string[]): Promise<TimelineItem[]> {
  const { rows } = await pool().query<
    StepRow & {
      run_id: string;
      journey_id: string;
      journey_name: string;
      node: JourneyNode | null;
    }
  >(
    `SELECT s.*, j.name AS journey_name, v.document->'nodes'->s.node_id AS node
     FROM step s
     JOIN journey j ON j.workspace_id = s.workspace_id AND j.id = s.journey_id
     JOIN journey_version v
       ON v.workspace_id = s.workspace_id AND v.journey_id = s.journey_id AND v.number = s.version
     WHERE s.workspace_id = $1 AND s.id = ANY($2::uuid[])`,
    [workspaceId, refs],
  );
  return rows.map((row) => ({
    kind: 'step',
    at: row.entered_at.toISOString(),
    id: row.id,
    runId: row.run_id,
    journeyId: row.journey_id,
    journeyName: row.journey_name,
    node: row.node,
    step: presentStep(row),
  }));
}

async function messages(workspaceId: string, refs: string[]): Promise<TimelineItem[]> {
  const { rows } = await pool().query<MessageRow & { journey_name: string | null }>(
    `SELECT own.*, j.name AS journey_name FROM (${MESSAGE_SELECT} WHERE m.workspace_id = $1 AND m.id = ANY($2::uuid[])) own
     LEFT JOIN journey j ON j.workspace_id = $1 AND j.id = own.journey_id`,
    [workspaceId, refs],
  );
  return rows.map((row) => ({
    kind: 'message',
    at: row.planned_at.toISOString(),
    id: row.id,
    journeyName: row.journey_name,
    message: presentMessage(row),
  }));
}

async function refusals(workspaceId: string, refs: string[]): Promise<TimelineItem[]> {
  const { rows } = await pool().query<{
    ref: string;
    journey_id: string;
    journey_name: string;
    reason: EntryRefusalReason;
    event: string | null;
    at: Date;
  }>(
    `SELECT r.journey_id || '/' || r.message_id AS ref, r.journey_id, j.name AS journey_name, r.reason, e.name AS event, r.at
     FROM entry_refusal r JOIN journey j ON j.workspace_id = r.workspace_id AND j.id = r.journey_id
     LEFT JOIN event e ON e.workspace_id = r.workspace_id AND e.message_id = r.message_id
     WHERE r.workspace_id = $1 AND (r.journey_id || '/' || r.message_id) = ANY($2::text[])
       AND r.message_id = ANY($3::text[])`,
    [workspaceId, refs, refs.map((ref) => ref.slice(ref.indexOf('/') + 1))],
  );
  return rows.map((row) => ({
    kind: 'refusal',
    at: row.at.toISOString(),
    id: row.ref,
    journeyId: row.journey_id,
    journeyName: row.journey_name,
    reason: row.reason,
    event: row.event,
  }));
}

const READERS = { event: events, step: steps, message: messages, refusal: refusals };

/** The happenings themselves, by `kind:ref`. */
export async function timelineDetails(
  workspaceId: string,
  keys: { kind: TimelineItem['kind']; ref: string }[],
): Promise<Details> {
  const found = await Promise.all(
    Object.entries(READERS).map(([kind, read]) => {
      const refs = keys.filter((key) => key.kind === kind).map(({ ref }) => ref);
      return refs.length > 0 ? read(workspaceId, refs) : [];
    }),
  );
  return new Map(found.flat().map((item) => [`${item.kind}:${item.id}`, item]));
}
