import { connect } from 'node:net';
import { Client } from 'pg';

const patienceMs = 10_000;

/** Throws one sentence with the way out when the database at `url` does not let us in. */
export async function reachDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: patienceMs });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    const { host, port } = client;
    throw new Error(
      `The PostgreSQL of DATABASE_URL (${host}:${port}) does not let Safar in: ${reason(error)}. ` +
        'Correct it, or unset it to use the embedded one.',
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Throws one sentence with the way out when nobody listens at `address` (host:port). */
export async function reachTemporal(address: string): Promise<void> {
  const at = address.lastIndexOf(':');
  const [host, port] = [address.slice(0, at), Number(address.slice(at + 1))];
  try {
    await new Promise<void>((resolve, reject) => {
      const socket = connect({ host, port, timeout: patienceMs });
      socket.once('connect', () => {
        socket.end();
        resolve();
      });
      socket.once('timeout', () => socket.destroy(new Error('no answer')));
      socket.once('error', reject);
    });
  } catch (error) {
    throw new Error(
      `The Temporal server of TEMPORAL_ADDRESS (${address}) cannot be reached: ${reason(error)}. ` +
        'Correct it, or unset it to use one of our own.',
    );
  }
}

/** Several addresses tried at once make one error with an empty message. */
function reason(error: unknown): string {
  const first = error instanceof AggregateError ? error.errors[0] : error;
  return first instanceof Error ? first.message : String(first);
}
