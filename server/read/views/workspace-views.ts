import type { Channel } from '@/shared/channel';
import type { Json } from '@/shared/json';
import type { Language } from '@/shared/language';

export const ROLES = ['owner', 'admin', 'member'] as const;
export type Role = (typeof ROLES)[number];

export interface WorkspaceView {
  id: string;
  name: string;
  slug: string;
  timeZone: string;
  language: Language;
  /** Waits pass this many times faster than real time; 1 = real time. */
  demoClock: number;
  /** Days of the week without work, 1 = Monday … 7 = Sunday. */
  weekend: number[];
  /** Days without work, ISO dates of the Gregorian calendar, in order. */
  holidays: string[];
  role: Role;
}

/** What was really received: feeds the pickers of events, properties and traits. Most frequent first. */
export interface Vocabulary {
  events: {
    name: string;
    /** In all; like the others it stops at ten thousand. */
    count: number;
    /** In the last 7 and 30 days. */
    week: number;
    month: number;
    lastSeenAt: string;
    properties: Seen[];
  }[];
  traits: Seen[];
}
export interface Seen {
  name: string;
  /** Up to five values that occurred. */
  samples: Json[];
  /** Part of those looked at that have such a value, 0–1: of the people seen last, or of the last events of the name. */
  share: number;
}

/** The home page. */
export interface Overview {
  people: number;
  eventsToday: number;
  openRuns: number;
  messagesToday: number;
  /** Last 24 hours, oldest first. */
  hourly: { at: string; events: number; entered: number; accepted: number }[];
  /** Things that want a person: unknown or failed messages, rejected events, overdue runs, connections with a problem. */
  attention: { code: string; count: number }[];
}

export interface KeyView {
  id: string;
  kind: 'api' | 'write';
  name: string;
  hint: string;
  createdAt: string;
  lastUsedAt: string | null;
  revokedAt: string | null;
}

export interface MemberView {
  id: string;
  userId: string;
  name: string;
  email: string;
  role: Role;
  createdAt: string;
}

export interface InvitationView {
  id: string;
  email: string;
  role: Role;
  expiresAt: string;
  /** Address to hand to the invited person. */
  link: string;
}

export interface ConnectionView {
  id: string;
  name: string;
  channel: Channel;
  /** Id in channels/registry. */
  provider: string;
  /** Never holds a secret. */
  config: Record<string, Json>;
  hasSecrets: boolean;
  isDefault: boolean;
  status: 'active' | 'paused';
  problem: { code: string; message: string; at: string } | null;
}

export interface RejectedEventView {
  id: string;
  messageId: string | null;
  reason: string;
  field: string | null;
  body: string;
  receivedAt: string;
}

export interface ReceivedEventView {
  messageId: string;
  type: string;
  name: string;
  person: { id: string; name: string } | null;
  properties: Record<string, Json>;
  timestamp: string;
  receivedAt: string;
}
