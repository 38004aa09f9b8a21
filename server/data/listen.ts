import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { env } from '../env';
import { log } from '../log';
import type { NotifyChannel } from './notify';
import { CONNECTION } from './pool';

const RECONNECT_MS = 1_000;
/** A connection that does not close in order by then is left to itself. */
const GOODBYE_MS = 1_000;

/**
 * Calls `onNotify` for each notification, on a connection of its own that is made again when it breaks. After each
 * connect it is called once with an empty payload per channel, because what came in between was missed.
 * Returns how to stop.
 */
export function listen(
  channels: readonly NotifyChannel[],
  onNotify: (channel: NotifyChannel, payload: string) => void,
): () => Promise<void> {
  let current: Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;

  const connect = async () => {
    const client = new Client({ connectionString: env().DATABASE_URL, ...CONNECTION });
    current = client;
    client.on('notification', ({ channel, payload }) => onNotify(channel as NotifyChannel, payload ?? ''));
    client.on('error', () => undefined);
    client.on('end', () => replace(client));
    try {
      await client.connect();
      for (const channel of channels) await client.query(`LISTEN ${channel}`);
      for (const channel of channels) onNotify(channel, '');
    } catch (error) {
      if (!isStopped) log.warn({ err: error }, 'listening is interrupted');
      replace(client);
    }
  };
  // A connection that fails may say so more than once; it is followed by one other.
  const replace = (broken: Client) => {
    if (isStopped || current !== broken) return;
    current = undefined;
    void close(broken);
    timer = setTimeout(() => void connect(), RECONNECT_MS);
  };
  void connect();

  return async () => {
    isStopped = true;
    clearTimeout(timer);
    if (current) await close(current);
  };
}

/** Never rejects, never waits for long. */
async function close(client: Client): Promise<void> {
  await Promise.race([client.end().catch(() => undefined), delay(GOODBYE_MS, undefined, { ref: false })]);
}
