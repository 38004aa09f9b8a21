import { Client } from 'pg';
import { env } from '../env';
import { log } from '../log';
import type { NotifyChannel } from './notify';

const RECONNECT_MS = 1_000;

/**
 * Calls `onNotify` for each notification, on a connection of its own that is made again when it breaks. After each
 * connect it is called once with an empty payload per channel, because what came in between was missed.
 * Returns how to stop.
 */
export function listen(
  channels: readonly NotifyChannel[],
  onNotify: (channel: NotifyChannel, payload: string) => void,
): () => Promise<void> {
  let client: Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;

  const connect = async () => {
    const next = new Client({ connectionString: env().DATABASE_URL, keepAlive: true });
    client = next;
    next.on('notification', ({ channel, payload }) => onNotify(channel as NotifyChannel, payload ?? ''));
    next.on('error', () => undefined);
    next.on('end', () => {
      if (!isStopped && client === next) timer = setTimeout(retry, RECONNECT_MS);
    });
    await next.connect();
    for (const channel of channels) await next.query(`LISTEN ${channel}`);
    for (const channel of channels) onNotify(channel, '');
  };
  const retry = () => {
    connect().catch((error: unknown) => {
      log.warn({ err: error }, 'listening is interrupted');
      if (!isStopped) timer = setTimeout(retry, RECONNECT_MS);
    });
  };
  retry();

  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await client?.end().catch(() => undefined);
  };
}
