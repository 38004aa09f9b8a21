import type { TemplateContent } from '@/journey/content/types';
import type { EndReason } from '@/journey/plan/types';
import type { ChannelsOfPerson } from '@/journey/reach/types';
import type { Channel } from '@/shared/channel';
import type { JsonObject } from '@/shared/json';
import { pool } from '../pool';

export interface PublishedContent {
  version: number;
  content: TemplateContent;
}

/** All that decides whether and how one claimed message leaves. */
export interface Departure {
  id: string;
  localId: string;
  workspaceId: string;
  runId: string | null;
  journeyId: string | null;
  channel: Channel;
  class: 'marketing' | 'transactional';
  templateId: string;
  /** After this moment it must not leave, by the database's clock. */
  isTooLate: boolean;
  /** The run's end, unless it simply reached one. */
  cutShort: EndReason | null;
  /** Of the one they were merged into, if so; null when deleted. */
  person: { id: string; traits: JsonObject; channels: ChannelsOfPerson } | null;
  entry: JsonObject;
  /** What the run carried when the message was planned. */
  variables: JsonObject;
  journeyName: string | null;
  workspace: { name: string; timeZone: string; language: string };
  template: PublishedContent | null;
}

type Row = Omit<Departure, 'template'>;

const LOAD = `
SELECT m.id, m.local_id AS "localId", m.workspace_id AS "workspaceId", m.run_id AS "runId", m.journey_id AS "journeyId",
       m.channel,
       m.class, m.template_id AS "templateId", coalesce(m.not_after < now(), false) AS "isTooLate",
       CASE WHEN r.status = 'ended' AND r.end_reason->>'code' NOT IN ('completed', 'exit-node') THEN r.end_reason END
         AS "cutShort",
       CASE WHEN p.id IS NOT NULL THEN jsonb_build_object('id', p.id, 'traits', p.traits, 'channels', p.channels) END
         AS person,
       coalesce(r.entry, '{}') AS entry, coalesce(m.variables, '{}') AS variables, j.name AS "journeyName",
       jsonb_build_object('name', w.name, 'timeZone', w.time_zone, 'language', w.language) AS workspace
  FROM message m
  JOIN workspace w ON w.id = m.workspace_id
  LEFT JOIN person own ON own.workspace_id = m.workspace_id AND own.id = m.person_id
  LEFT JOIN person p ON p.workspace_id = m.workspace_id AND p.id = coalesce(own.merged_into, own.id)
  LEFT JOIN run r ON r.workspace_id = m.workspace_id AND r.id = m.run_id
  LEFT JOIN journey j ON j.workspace_id = m.workspace_id AND j.id = m.journey_id
 WHERE m.id = ANY($1::uuid[]) AND m.lease_owner = $2 AND m.state = 'leased'
 ORDER BY m.due_at, m.id`;

const TEMPLATES = `
SELECT t.id, v.number AS version, v.content
  FROM template t
  JOIN template_version v ON v.workspace_id = t.workspace_id AND v.template_id = t.id AND v.number = t.version
 WHERE (t.workspace_id, t.id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[]))`;

/** Reads the present truth about messages that `owner` holds; contents once per template, not once per message. */
export async function loadDepartures(ids: readonly string[], owner: string): Promise<Departure[]> {
  const { rows } = await pool().query<Row>({ name: 'load-departures', text: LOAD, values: [ids, owner] });
  const wanted = [...new Map(rows.map((row) => [row.templateId, row.workspaceId])).entries()];
  const templates = await pool().query<PublishedContent & { id: string }>({
    name: 'load-departing-templates',
    text: TEMPLATES,
    values: [wanted.map(([, workspaceId]) => workspaceId), wanted.map(([id]) => id)],
  });
  const byId = new Map(templates.rows.map(({ id, version, content }) => [id, { version, content }]));
  return rows.map((row) => ({ ...row, template: byId.get(row.templateId) ?? null }));
}
