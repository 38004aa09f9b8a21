import { z } from 'zod';
import { secretNameSchema } from '@/journey/schema/secret-name';
import { listCallSecrets } from '../../read/call-secret-list';
import { deleteCallSecret } from '../../services/calls/delete-call-secret';
import { saveCallSecret } from '../../services/calls/save-call-secret';
import { adminProcedure, router, workspaceProcedure } from '../init';

const secret = z.object({ name: secretNameSchema });

export const secretRouter = router({
  list: workspaceProcedure.query(({ ctx }) => listCallSecrets(ctx.workspace.id)),
  save: adminProcedure
    .input(
      secret.extend({
        address: z.string().trim().min(1).max(500),
        // A line break would end the header.
        value: z
          .string()
          .trim()
          .min(1)
          .max(4_000)
          .regex(/^[^\r\n\0]*$/),
      }),
    )
    .mutation(({ ctx, input: { name, address, value } }) =>
      saveCallSecret(ctx.actor, { name, address, value }),
    ),
  remove: adminProcedure.input(secret).mutation(({ ctx, input }) => deleteCallSecret(ctx.actor, input.name)),
});
