import type { Channel } from '@/shared/channel';
import type { MessageListItem, MessageState, MessageView } from './views/message-views';

/** Columns and joins of a message in a list; `m` is the message. */
export const MESSAGE_SELECT = `SELECT m.id, m.channel, m.state, m.reason, m.template_id, t.name AS template_name, m.address,
    m.person_id, m.run_id, m.journey_id, m.node_id, m.visit, m.planned_at, m.settled_at, m.template_version,
    m.language, m.provider, m.provider_message_id, m.rendered, m.verdict
  FROM message m
  LEFT JOIN template t ON t.workspace_id = m.workspace_id AND t.id = m.template_id`;

export interface MessageRow {
  id: string;
  channel: Channel;
  state: MessageState;
  reason: MessageListItem['reason'];
  template_id: string;
  template_name: string | null;
  address: string | null;
  person_id: string;
  run_id: string | null;
  journey_id: string | null;
  node_id: string | null;
  visit: number;
  planned_at: Date;
  settled_at: Date | null;
  template_version: number | null;
  language: 'fa' | 'en' | null;
  provider: string | null;
  provider_message_id: string | null;
  rendered: object | null;
  /** `by` is an id. */
  verdict: MessageView['verdict'];
}

export const presentMessage = (row: MessageRow): MessageListItem => ({
  id: row.id,
  channel: row.channel,
  state: row.state,
  reason: row.reason,
  templateId: row.template_id,
  templateName: row.template_name ?? '',
  address: row.address,
  personId: row.person_id,
  runId: row.run_id,
  journeyId: row.journey_id,
  nodeId: row.node_id,
  visit: row.visit,
  plannedAt: row.planned_at.toISOString(),
  settledAt: row.settled_at?.toISOString() ?? null,
});
