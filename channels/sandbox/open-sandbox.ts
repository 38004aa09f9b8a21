import type { Channel } from '@/shared/channel';
import type { EmailMessage } from '../email/port';
import type { Adapter, Verdict } from '../port';
import type { PushMessage } from '../push/port';
import type { SmsMessage } from '../sms/port';

type AnyMessage = EmailMessage | SmsMessage | PushMessage;

/** Accepts everything and keeps it for the inbox page. Like a good provider it takes each message id once. */
export const openSandbox =
  (channel: Channel): Adapter<unknown, unknown, AnyMessage> =>
  ({ store }) => ({
    async send(batch) {
      const started = performance.now();
      const latency = () => Math.round(performance.now() - started);
      try {
        await store.keep(
          batch.map(({ id, workspaceId, address, content }) => ({
            messageId: id,
            workspaceId,
            channel,
            address,
            content,
          })),
        );
      } catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        return batch.map((): Verdict => ({ outcome: 'retry', code: 'store', detail, latencyMs: latency() }));
      }
      return batch.map(
        ({ id }): Verdict => ({
          outcome: 'accepted',
          providerMessageId: id,
          code: null,
          detail: null,
          latencyMs: latency(),
        }),
      );
    },
    check: async () => null,
    close: async () => undefined,
  });
