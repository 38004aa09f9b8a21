import { Client, Connection } from '@temporalio/client';
import { env } from '../env';

const holder = globalThis as { safarTemporal?: Client };

/** One client per process; it connects with the first call. */
export function temporal(): Client {
  holder.safarTemporal ??= new Client({
    connection: Connection.lazy({ address: env().TEMPORAL_ADDRESS }),
    namespace: env().TEMPORAL_NAMESPACE,
  });
  return holder.safarTemporal;
}
