import { z } from 'zod';
import { secretNameSchema } from '@/journey/schema/secret-name';
import { listCallSecrets } from '../../read/call-secret-list';
import { callSecretInput } from '../../services/calls/call-secret-input';
import { deleteCallSecret } from '../../services/calls/delete-call-secret';
import { saveCallSecret } from '../../services/calls/save-call-secret';
import { adminProcedure, router, workspaceProcedure } from '../init';

const secret = z.object({ name: secretNameSchema });

export const secretRouter = router({
  list: workspaceProcedure.query(({ ctx }) => listCallSecrets(ctx.workspace.id)),
  save: adminProcedure
    .input(secret.extend(callSecretInput.shape))
    .mutation(({ ctx, input: { name, address, value } }) =>
      saveCallSecret(ctx.actor, { name, address, value }),
    ),
  remove: adminProcedure.input(secret).mutation(({ ctx, input }) => deleteCallSecret(ctx.actor, input.name)),
});
