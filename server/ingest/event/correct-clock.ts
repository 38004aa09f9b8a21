import { MAX_FUTURE_MS } from '../limits';

interface Times {
  originalTimestamp: Date | null;
  sentAt: Date | null;
  receivedAt: Date;
}

/**
 * When it really happened, by our clock: the sender's own clock only says how long before sending it was.
 * Without `sentAt` the sender's time is taken as it is; without any, the time of arrival.
 */
export function correctClock({ originalTimestamp, sentAt, receivedAt }: Times): Date {
  if (!originalTimestamp) return receivedAt;
  const age = sentAt ? sentAt.getTime() - originalTimestamp.getTime() : undefined;
  const corrected = age === undefined ? originalTimestamp.getTime() : receivedAt.getTime() - age;
  return new Date(Math.max(0, Math.min(corrected, receivedAt.getTime() + MAX_FUTURE_MS)));
}
