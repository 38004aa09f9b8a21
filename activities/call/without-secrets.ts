import type { CallVerdict } from '@/channels/webhook/send-call';

const MASK = '•••';

/** The verdict as it may be kept: an answer that repeats a secret is shown to people and read by journeys. */
export function withoutSecrets(verdict: CallVerdict, secrets: readonly string[]): CallVerdict {
  if (verdict.outcome !== 'answered') return { ...verdict, detail: mask(verdict.detail, secrets) };
  return { ...verdict, body: mask(verdict.body, secrets) };
}

/** A secret may be sent back without the word before it, such as Bearer, or as JSON writes it. */
function mask(text: string, secrets: readonly string[]): string {
  const parts = secrets.flatMap((secret) => [secret, ...secret.split(/\s+/).slice(1)]);
  const written = parts.flatMap((part) => [part, JSON.stringify(part).slice(1, -1)]);
  return written
    .filter((part) => part.length >= 6)
    .reduce((masked, part) => masked.replaceAll(part, MASK), text);
}
