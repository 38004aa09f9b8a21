import { startPostgres } from '../stack/embedded-postgres';
import { startTemporal } from '../stack/temporal-server';
import type { StartOptions } from './options';
import { say } from './progress';
import { reachDatabase, reachTemporal } from './reach';
import { Supervised } from './supervise';

/** A server the product needs: an address, and the part to stop when it is ours. */
export interface Server {
  address: string;
  part?: Supervised;
}

/** The database: DATABASE_URL, or an embedded PostgreSQL. */
export async function openDatabase({ databaseUrl, home }: StartOptions): Promise<Server> {
  if (databaseUrl) {
    await reachDatabase(databaseUrl);
    say('Using the PostgreSQL of DATABASE_URL');
    return { address: databaseUrl };
  }
  // Chosen by the first start and kept by later ones: the other parts know it.
  let port: number | undefined;
  let address = '';
  const part = await Supervised.begin('PostgreSQL', async () => {
    const running = await startPostgres({ home, port });
    if (!address) {
      const elsewhere = running.dataFolder.startsWith(home) ? '' : `; its data is in ${running.dataFolder}`;
      say(`PostgreSQL ${running.version.replace(/-.*/, '')} on 127.0.0.1:${running.port}${elsewhere}`);
    }
    ({ url: address, port } = running);
    return running.group;
  });
  return { address, part };
}

/** The Temporal server: TEMPORAL_ADDRESS, or one of our own. */
export async function openTemporal({ temporalAddress, home }: StartOptions): Promise<Server> {
  if (temporalAddress) {
    await reachTemporal(temporalAddress);
    say('Using the Temporal server of TEMPORAL_ADDRESS');
    return { address: temporalAddress };
  }
  // Chosen by the first start and kept by later ones: the other parts know it.
  let port: number | undefined;
  let address = '';
  const part = await Supervised.begin('Temporal', async () => {
    const running = await startTemporal({ home, port, onFetch: say });
    if (!address) say(`Temporal on ${running.address}, from ${running.origin}`);
    ({ address, port } = running);
    return running.group;
  });
  return { address, part };
}
