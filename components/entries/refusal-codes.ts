import type { EntryRefusalReason } from '@/journey/plan/types';

export type RefusalCode = EntryRefusalReason['code'];

const ALL: Record<RefusalCode, true> = {
  filter: true,
  audience: true,
  'cap-total': true,
  'cap-day': true,
  paused: true,
  stopped: true,
  'reentry-off': true,
  'already-inside': true,
  'too-soon': true,
  'no-instance-key': true,
  'too-many-open': true,
};

/** Every reason for which a journey does not let somebody in. */
export const REFUSAL_CODES = Object.keys(ALL) as RefusalCode[];
