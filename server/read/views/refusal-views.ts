import type { EntryRefusalReason } from '@/journey/plan/types';

/** Somebody who was not let in. */
export interface RefusalView {
  person: { id: string; name: string };
  journeyId: string;
  journeyName: string;
  /** The event that asked for it. */
  event: string | null;
  messageId: string;
  reason: EntryRefusalReason;
  at: string;
}

/** How often a reason kept somebody out. */
export interface RefusalCount {
  code: EntryRefusalReason['code'];
  count: number;
}
