import { MAX_DEPTH, MAX_EVENT_BYTES } from '../limits';

/** What was sent, as text that can be stored: at most 32 KB, without NUL, too deep parts left out. */
export function excerpt(sent: unknown): string {
  const text = typeof sent === 'string' ? sent : JSON.stringify(prune(sent, 0));
  return cutToBytes(text.replaceAll('\u0000', '').replace(/\p{Surrogate}/gu, '\uFFFD'), MAX_EVENT_BYTES);
}

function prune(value: unknown, depth: number): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (depth >= MAX_DEPTH) return '…';
  if (Array.isArray(value)) return value.map((item) => prune(item, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, prune(inner, depth + 1)]));
}

function cutToBytes(text: string, bytes: number): string {
  const encoded = Buffer.from(text, 'utf8');
  if (encoded.length <= bytes) return text;
  return new TextDecoder().decode(encoded.subarray(0, bytes)).replace(/\uFFFD+$/, '');
}
