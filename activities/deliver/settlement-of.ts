import type { Verdict } from '@/channels/port';
import type { Settlement } from '@/server/data/delivery/settle-messages';

const MINUTE = 60_000;
/** After the first, second … try that was put off; then every four hours until the message is too late. */
const RETRY_MS = [1, 5, 15, 30, 60, 120, 240].map((minutes) => minutes * MINUTE);

/** How long to wait after try number `n` (from 1) was put off. ms */
export const retryDelayMs = (n: number): number => RETRY_MS[Math.min(n, RETRY_MS.length) - 1] ?? 0;

/** What a provider's answer to attempt `n` means for the ledger. */
export function settlementOf(id: string, n: number, verdict: Verdict): Settlement {
  if (verdict.outcome === 'held') return { id, state: 'planned', reason: null, neverTried: true };
  const { outcome, code, detail, latencyMs } = verdict;
  const attempt = { n, outcome, code, detail, latencyMs };
  if (outcome === 'accepted') {
    return { id, state: 'accepted', reason: null, attempt, providerMessageId: verdict.providerMessageId };
  }
  if (outcome === 'refused') {
    const reason = { code: verdict.kind === 'other' ? 'refused' : verdict.kind, status: code, detail };
    return { id, state: 'failed', reason, attempt };
  }
  if (outcome === 'unknown')
    return { id, state: 'unknown', reason: { code: 'no-answer', status: code, detail }, attempt };
  // In trouble of the whole connection, the connection has a pause of its own.
  const delayMs = verdict.trouble ? 0 : retryDelayMs(n);
  return { id, state: 'planned', reason: { code: 'retry', status: code, detail }, delayMs, attempt };
}
