import type { Channel } from '@/shared/channel';
import type { Json } from '@/shared/json';
import type { Language } from '@/shared/language';
import type { MessageVerdict } from '@/shared/message-verdict';

export const MESSAGE_STATES = [
  'planned',
  'leased',
  'accepted',
  'unknown',
  'failed',
  'suppressed',
  'withdrawn',
] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

/** What left, as the receiver sees it. */
export type Rendered =
  | { channel: 'email'; from: string; subject: string; preheader: string; html: string; text: string }
  | { channel: 'sms'; text: string; parts: number }
  | { channel: 'push'; title: string; body: string; url: string | null };

export interface AttemptView {
  n: number;
  startedAt: string;
  endedAt: string | null;
  outcome: 'accepted' | 'refused' | 'retry' | 'unknown' | null;
  code: string | null;
  detail: string | null;
  latencyMs: number | null;
}

export interface MessageListItem {
  id: string;
  channel: Channel;
  state: MessageState;
  /** {code, …} of suppressed, failed, withdrawn, unknown. */
  reason: { code: string; [detail: string]: Json } | null;
  templateId: string;
  templateName: string;
  address: string | null;
  personId: string;
  runId: string | null;
  journeyId: string | null;
  nodeId: string | null;
  visit: number;
  plannedAt: string;
  settledAt: string | null;
}

export interface MessageView extends MessageListItem {
  templateVersion: number | null;
  language: Language | null;
  provider: string | null;
  providerMessageId: string | null;
  rendered: Rendered | null;
  attempts: AttemptView[];
  /** What a person said of its unknown outcome; `by` is their name, null: through the API. */
  verdict: { said: MessageVerdict; by: string | null; at: string } | null;
}

/** A message in the sandbox inbox. */
export interface InboxItem {
  messageId: string;
  channel: Channel;
  address: string;
  content: Rendered;
  receivedAt: string;
  isRead: boolean;
  person: { id: string; name: string } | null;
  journey: { id: string; name: string } | null;
  runId: string | null;
}
