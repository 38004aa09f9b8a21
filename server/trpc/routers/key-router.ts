import { z } from 'zod';
import { listKeys } from '../../read/key-list';
import { signingSecret } from '../../services/calls/signing-secret';
import { createKey } from '../../services/keys/create-key';
import { revokeKey } from '../../services/keys/revoke-key';
import { adminProcedure, router, workspaceProcedure } from '../init';
import { id, name } from '../inputs';

export const keyRouter = router({
  list: workspaceProcedure.query(({ ctx }) => listKeys(ctx.workspace.id)),
  signingSecret: adminProcedure.query(({ ctx }) => signingSecret(ctx.workspace.id)),
  create: workspaceProcedure
    .input(z.object({ kind: z.enum(['api', 'write']), name }))
    .mutation(({ ctx, input }) => createKey(ctx.actor, input)),
  revoke: workspaceProcedure
    .input(z.object({ keyId: id }))
    .mutation(({ ctx, input }) => revokeKey(ctx.actor, input.keyId)),
});
