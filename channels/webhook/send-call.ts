import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { AllowList } from './allow-list';
import { ForbiddenTarget, type GuardedTarget, guardTarget } from './guarded-target';

export interface OutgoingCall {
  method: string;
  url: string;
  headers: Record<string, string>;
  /** Empty: none is sent. */
  body: string;
}

/** What became of one request. Never thrown: everything that can happen is one of these. */
export type CallVerdict = { latencyMs: number } & (
  | { outcome: 'answered'; status: number; body: string; retryAfterMs: number | null }
  /** It never left. `forbidden`: it never will. */
  | { outcome: 'not-sent'; forbidden: boolean; detail: string }
  /** It left, or may have; no answer came. */
  | { outcome: 'unknown'; detail: string }
);

/** Of the answer, this much is read. */
const MAX_BODY_BYTES = 64 * 1024;
const DEADLINE_MS = 20_000;

/** Failures that happen before a connection stands: the request cannot have arrived. */
const BEFORE_SENDING = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ERR_INVALID_CHAR',
  'ERR_INVALID_URL',
]);

/** Makes one request, no redirects, no cookies; ends after `deadlineMs` whatever the other side does. */
export async function sendCall(
  call: OutgoingCall,
  allowed: AllowList,
  deadlineMs = DEADLINE_MS,
): Promise<CallVerdict> {
  const began = performance.now();
  const latencyMs = () => Math.round(performance.now() - began);
  let hasConnected = false;
  try {
    const url = new URL(call.url);
    const target = guardTarget(url, allowed);
    const answer = await ask(url, call, target, deadlineMs, () => {
      hasConnected = true;
    });
    return { outcome: 'answered', ...answer, latencyMs: latencyMs() };
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    const detail = message || code;
    if (error instanceof ForbiddenTarget)
      return { outcome: 'not-sent', forbidden: true, detail, latencyMs: latencyMs() };
    if (!hasConnected || BEFORE_SENDING.has(code))
      return { outcome: 'not-sent', forbidden: code === 'ERR_INVALID_URL', detail, latencyMs: latencyMs() };
    return { outcome: 'unknown', detail, latencyMs: latencyMs() };
  }
}

interface Answer {
  status: number;
  body: string;
  retryAfterMs: number | null;
}

function ask(
  url: URL,
  { method, headers, body }: OutgoingCall,
  { lookup }: GuardedTarget,
  deadlineMs: number,
  onConnect: () => void,
): Promise<Answer> {
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((done, fail) => {
    const outgoing = request(url, {
      method,
      headers: { ...headers, ...(body ? { 'content-length': String(Buffer.byteLength(body)) } : {}) },
      lookup,
      agent: false,
      signal: AbortSignal.timeout(deadlineMs),
    });
    outgoing.on('socket', (socket) =>
      socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', onConnect),
    );
    outgoing.on('error', fail);
    outgoing.on('response', (response) => read(response).then(done, fail));
    outgoing.end(body || undefined);
  });
}

async function read(response: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= MAX_BODY_BYTES) break;
  }
  return {
    status: response.statusCode ?? 0,
    body: Buffer.concat(chunks).subarray(0, MAX_BODY_BYTES).toString('utf8'),
    retryAfterMs: retryAfter(response.headers['retry-after']),
  };
}

/** Seconds or a date, as RFC 9110 has it. */
function retryAfter(value: string | undefined): number | null {
  if (value === undefined) return null;
  const seconds = /^\d{1,6}$/.test(value.trim()) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds * 1000) : null;
}
