import { z } from 'zod';
import { listConnections } from '../../read/connection-list';
import { createConnection } from '../../services/connections/create-connection';
import { pauseConnection, resumeConnection } from '../../services/connections/pause-connection';
import { removeConnection } from '../../services/connections/remove-connection';
import { setDefaultConnection } from '../../services/connections/set-default-connection';
import { testConnection } from '../../services/connections/test-connection';
import { updateConnection } from '../../services/connections/update-connection';
import { router, workspaceProcedure } from '../init';
import { channel, id, name } from '../inputs';

const connection = z.object({ connectionId: id });
const config = z.record(z.string(), z.json());
/** Write-only: no answer ever holds them. */
const secrets = z.record(z.string(), z.string().max(4_000));

export const connectionRouter = router({
  list: workspaceProcedure.query(({ ctx }) => listConnections(ctx.workspace.id)),
  create: workspaceProcedure
    .input(z.object({ name, channel, provider: z.string().max(64), config, secrets: secrets.optional() }))
    .mutation(({ ctx, input }) => createConnection(ctx.actor, input)),
  update: workspaceProcedure
    .input(
      connection.extend({ name: name.optional(), config: config.optional(), secrets: secrets.optional() }),
    )
    .mutation(({ ctx, input }) => updateConnection(ctx.actor, input)),
  setDefault: workspaceProcedure
    .input(connection)
    .mutation(({ ctx, input }) => setDefaultConnection(ctx.actor, input.connectionId)),
  pause: workspaceProcedure
    .input(connection)
    .mutation(({ ctx, input }) => pauseConnection(ctx.actor, input.connectionId)),
  resume: workspaceProcedure
    .input(connection)
    .mutation(({ ctx, input }) => resumeConnection(ctx.actor, input.connectionId)),
  /** Tries it out now; answers what is wrong, or null. */
  test: workspaceProcedure
    .input(connection)
    .mutation(({ ctx, input }) => testConnection(ctx.actor, input.connectionId)),
  remove: workspaceProcedure
    .input(connection)
    .mutation(({ ctx, input }) => removeConnection(ctx.actor, input.connectionId)),
});
