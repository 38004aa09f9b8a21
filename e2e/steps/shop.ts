import { Analytics } from '@segment/analytics-node';
import type { Stack } from '../fixtures/test';

/** Sends events as a shop's backend does, with an unmodified SDK; resolves when Safar has taken them all. */
export async function sendEvents(stack: Stack, write: (analytics: Analytics) => void): Promise<void> {
  const analytics = new Analytics({ writeKey: stack.writeKey, host: stack.ingest });
  const refused: unknown[] = [];
  analytics.on('error', (error) => refused.push(error));
  write(analytics);
  await analytics.closeAndFlush();
  if (refused.length > 0) throw new Error(`Events were refused: ${JSON.stringify(refused)}`);
}
