import { z } from 'zod';
import { RUN_STATUS_FILTERS } from '@/shared/run-status';
import { callsOfRun } from '../../read/run-calls';
import { listRuns } from '../../read/run-list';
import { getRun } from '../../read/run-view';
import { router, workspaceProcedure } from '../init';
import { cursor, id, search } from '../inputs';

export const runRouter = router({
  list: workspaceProcedure
    .input(
      z.object({
        journeyId: id.optional(),
        version: z.number().int().min(1).optional(),
        status: z.enum(RUN_STATUS_FILTERS).optional(),
        nodeId: z.string().max(64).optional(),
        personId: id.optional(),
        search,
        endCode: z.string().max(64).optional(),
        hasUnknownMessage: z.boolean().optional(),
        cursor,
      }),
    )
    .query(({ ctx, input }) => listRuns(ctx.workspace.id, input)),
  calls: workspaceProcedure
    .input(z.object({ runId: id }))
    .query(({ ctx, input }) => callsOfRun(ctx.workspace.id, input.runId)),
  get: workspaceProcedure
    .input(z.object({ runId: id }))
    .query(({ ctx, input }) => getRun(ctx.workspace.id, input.runId)),
});
