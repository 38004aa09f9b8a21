import { AppError } from '@/shared/app-error';
import type { Tx } from '../../data/json-column';
import type { Actor } from '../actor';

/** The connection's row in the actor's workspace, locked until the transaction ends; throws `not-found`. */
export async function lockConnection(tx: Tx, actor: Actor, connectionId: string) {
  await tx.$queryRaw`SELECT id FROM connection WHERE workspace_id = ${actor.workspaceId}::uuid AND id = ${connectionId}::uuid FOR UPDATE`;
  const connection = await tx.connection.findFirst({
    where: { workspaceId: actor.workspaceId, id: connectionId },
  });
  if (!connection) throw new AppError('not-found', 'connectionNotFound', 'No such connection');
  return connection;
}
