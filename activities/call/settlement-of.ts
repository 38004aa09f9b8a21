import type { CallVerdict } from '@/channels/webhook/send-call';
import type { CallSettlement } from '@/server/data/calls/settle-call';
import type { Json } from '@/shared/json';
import { retryDelay } from './retry-delay';

/** Answers that may be another one later. */
const RETRYABLE = new Set([408, 409, 425, 429]);
const SNIPPET = 2_048;

const isRetryable = (status: number) => status >= 500 || RETRYABLE.has(status);

interface Attempted {
  id: string;
  /** Number of the attempt, from 1. */
  n: number;
  /** How long the run still waits, ms. */
  leftMs: number;
  /** 0…1 */
  spread: number;
}

/** What an attempt means for the call: done, to be tried again while the run waits, or given up. */
export function settlementOf(verdict: CallVerdict, { id, n, leftMs, spread }: Attempted): CallSettlement {
  const { latencyMs } = verdict;
  if (verdict.outcome === 'answered') {
    const { status, body, retryAfterMs } = verdict;
    const response = { status, body: parsed(body) };
    const detail = body.slice(0, SNIPPET);
    if (status >= 200 && status < 300) {
      const attempt = { n, outcome: 'succeeded' as const, status, detail, latencyMs };
      return { id, state: 'succeeded', reason: null, response, attempt };
    }
    const delayMs = retryDelay(n, retryAfterMs, spread);
    const mayRetry = isRetryable(status) && delayMs < leftMs;
    const attempt = {
      n,
      outcome: mayRetry ? ('retry' as const) : ('refused' as const),
      status,
      detail,
      latencyMs,
    };
    if (mayRetry)
      return { id, state: 'planned', reason: { code: 'status', status }, response, delayMs, attempt };
    return { id, state: 'failed', reason: { code: 'status', status }, response, attempt };
  }
  const { detail } = verdict;
  const isForbidden = verdict.outcome === 'not-sent' && verdict.forbidden;
  const delayMs = retryDelay(n, null, spread);
  const mayRetry = !isForbidden && delayMs < leftMs;
  const isUnknown = verdict.outcome === 'unknown';
  const outcome = isUnknown ? 'unknown' : mayRetry ? 'retry' : 'refused';
  const attempt = { n, outcome: outcome as 'unknown' | 'retry' | 'refused', status: null, detail, latencyMs };
  const code = isUnknown ? 'no-answer' : isForbidden ? 'forbidden' : 'unreachable';
  const reason = { code, detail };
  // The id of the call is the same every time, so that the other side can tell a repeat.
  if (mayRetry) return { id, state: 'planned', reason, delayMs, attempt };
  return { id, state: isUnknown ? 'unknown' : 'failed', reason, attempt };
}

function parsed(body: string): Json {
  try {
    return JSON.parse(body) as Json;
  } catch {
    return body.slice(0, SNIPPET);
  }
}
