import { z } from 'zod';
import { listEvents } from '../../read/event-list';
import { listRejectedEvents } from '../../read/rejected-event-list';
import { sendTestEvent } from '../../services/events/send-test-event';
import { router, workspaceProcedure } from '../init';
import { cursor, search } from '../inputs';

export const eventRouter = router({
  recent: workspaceProcedure
    .input(z.object({ search, cursor }))
    .query(({ ctx, input }) => listEvents(ctx.workspace.id, input)),
  rejected: workspaceProcedure
    .input(z.object({ cursor }))
    .query(({ ctx, input }) => listRejectedEvents(ctx.workspace.id, input)),
  sendTest: workspaceProcedure
    .input(
      z.object({
        type: z.literal('track'),
        userId: z.string().trim().min(1).max(255),
        event: z.string().trim().min(1).max(200),
        properties: z.record(z.string(), z.json()).default({}),
      }),
    )
    .mutation(({ ctx, input }) => sendTestEvent(ctx.actor, input)),
});
