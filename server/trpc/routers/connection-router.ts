import { z } from 'zod';
import { AppError } from '@/shared/app-error';
import type { ConnectionView } from '../../read/views/workspace-views';
import { router, workspaceProcedure } from '../init';
import { channel, id, name } from '../inputs';

const notYet = (): never => {
  throw new AppError('unavailable', 'unexpected', 'Connections are not served yet');
};
const connection = z.object({ connectionId: id });
const config = z.record(z.string(), z.json());
/** Write-only: no answer ever holds them. */
const secrets = z.record(z.string(), z.string().max(4_000));

export const connectionRouter = router({
  list: workspaceProcedure.query((): Promise<ConnectionView[]> => notYet()),
  create: workspaceProcedure
    .input(z.object({ name, channel, provider: z.string().max(64), config, secrets: secrets.optional() }))
    .mutation((): Promise<{ id: string }> => notYet()),
  update: workspaceProcedure
    .input(
      connection.extend({ name: name.optional(), config: config.optional(), secrets: secrets.optional() }),
    )
    .mutation((): Promise<void> => notYet()),
  setDefault: workspaceProcedure.input(connection).mutation((): Promise<void> => notYet()),
  pause: workspaceProcedure.input(connection).mutation((): Promise<void> => notYet()),
  resume: workspaceProcedure.input(connection).mutation((): Promise<void> => notYet()),
  remove: workspaceProcedure.input(connection).mutation((): Promise<void> => notYet()),
});
