import { z } from 'zod';
import { membershipOf, workspacesOf } from '../../auth/membership';
import { readHealth } from '../../read/health';
import { getOverview } from '../../read/overview';
import { getVocabulary } from '../../read/vocabulary';
import { createWorkspace } from '../../services/workspaces/create-workspace';
import { deleteWorkspace } from '../../services/workspaces/delete-workspace';
import { updateWorkspace } from '../../services/workspaces/update-workspace';
import { adminProcedure, router, userProcedure, workspaceProcedure } from '../init';
import { language, name } from '../inputs';

const timeZone = z.string().min(1).max(64);
/** Many years of them. */
const MAX_HOLIDAYS = 1_000;

export const workspaceRouter = router({
  list: userProcedure.query(({ ctx }) => workspacesOf(ctx.user.id)),
  create: userProcedure
    .input(z.object({ name, timeZone, language }))
    .mutation(({ ctx, input }) => createWorkspace(ctx.user.id, input)),
  get: workspaceProcedure.query(({ ctx }) => ctx.workspace),
  update: workspaceProcedure
    .input(
      z.object({
        name: name.optional(),
        timeZone: timeZone.optional(),
        language: language.optional(),
        demoClock: z.number().int().min(1).max(86_400).optional(),
        weekend: z.array(z.number().int().min(1).max(7)).max(7).optional(),
        holidays: z.array(z.iso.date()).max(MAX_HOLIDAYS).optional(),
      }),
    )
    .mutation(async ({ ctx, input: { workspace, ...change } }) => {
      await updateWorkspace(ctx.actor, change);
      return membershipOf(ctx.user.id, workspace);
    }),
  delete: adminProcedure
    .input(z.object({ slug: z.string().max(100) }))
    .mutation(({ ctx, input }) => deleteWorkspace(ctx.actor, input.slug)),
  health: adminProcedure.query(() => readHealth()),
  overview: workspaceProcedure.query(({ ctx }) => getOverview(ctx.workspace.id)),
  vocabulary: workspaceProcedure.query(({ ctx }) => getVocabulary(ctx.workspace.id)),
});
