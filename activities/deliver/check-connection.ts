import { clearTrouble, recordTrouble } from '@/server/data/delivery/connection-rows';
import { notify } from '@/server/data/notify';
import { log } from '@/server/log';
import { openConnectionById } from './open-connection';

/** Tries a connection out after it was made or changed, and shows what is wrong with it. Sends nothing, never rejects. */
export async function checkConnection(connectionId: string): Promise<void> {
  try {
    const connection = await openConnectionById(connectionId);
    if (!connection) return;
    const trouble = await connection.sender.check();
    await connection.sender.close();
    if (trouble) await recordTrouble(connectionId, trouble.code, trouble.message);
    else await clearTrouble(connectionId);
  } catch (error) {
    log.warn({ err: error, connectionId }, 'a connection could not be tried out');
    const message = error instanceof Error ? error.message : String(error);
    await recordTrouble(connectionId, 'settings', message).catch(() => undefined);
  } finally {
    notify('safar_tried', connectionId);
  }
}
