import type { Outcome } from '@/journey/plan/types';
import type { JsonObject } from '@/shared/json';

const SENT = new Set(['accepted', 'delivered', 'opened', 'clicked']);
const FAILED = new Set(['failed', 'bounced']);
const NOT_SENT = new Set(['suppressed', 'withdrawn']);

/** What a state of the message ledger means to the run that waits for it. */
export function outcomeOf(state: string, reason: JsonObject | null): Outcome {
  const detail = reason ? { detail: reason } : {};
  if (SENT.has(state)) return { outcome: 'sent', final: true };
  if (FAILED.has(state)) return { outcome: 'failed', final: true, ...detail };
  if (NOT_SENT.has(state)) return { outcome: 'not-sent', final: true, ...detail };
  if (state === 'unknown') return { outcome: 'unknown', final: true, ...detail };
  return { outcome: 'planned', final: false };
}
