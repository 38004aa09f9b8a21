import { log } from '../log';
import { pool } from './pool';

export type NotifyChannel =
  | 'safar_inbox'
  | 'safar_messages'
  | 'safar_calls'
  | 'safar_wake'
  | 'safar_counts'
  | 'safar_connections'
  /** A worker tried a connection out; the payload is its id. */
  | 'safar_tried';

/** NOTIFY serialises commits, so calls of this window become one. ms */
const WINDOW_MS: Record<NotifyChannel, number> = {
  safar_inbox: 2,
  safar_messages: 5,
  safar_calls: 5,
  safar_wake: 5,
  safar_counts: 250,
  safar_connections: 5,
  safar_tried: 5,
};

const due = new Map<string, NodeJS.Timeout>();

/** Wakes listeners on other connections. Call after commit; repeats within a short window are folded into one. Never throws. */
export function notify(channel: NotifyChannel, payload = ''): void {
  const key = `${channel} ${payload}`;
  if (due.has(key)) return;
  const send = () => {
    due.delete(key);
    pool()
      .query('SELECT pg_notify($1, $2)', [channel, payload])
      .catch((error: unknown) => log.debug({ err: error, channel }, 'notify failed; listeners poll'));
  };
  due.set(key, setTimeout(send, WINDOW_MS[channel]));
}
