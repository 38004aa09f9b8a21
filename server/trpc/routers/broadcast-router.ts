import { z } from 'zod';
import { getBroadcastDoor } from '../../read/broadcast-door';
import { listBroadcasts } from '../../read/broadcast-list';
import { countBroadcast } from '../../services/broadcasts/count-broadcast';
import { startBroadcast } from '../../services/broadcasts/start-broadcast';
import { stopBroadcast } from '../../services/broadcasts/stop-broadcast';
import { listHooks } from '../../services/hooks/list-hooks';
import { renewHook } from '../../services/hooks/renew-hook';
import { router, workspaceProcedure } from '../init';
import { id } from '../inputs';

const journey = z.object({ journeyId: id });
const chosen = journey.extend({ segment: z.string().max(64).optional() });

/** Letting many people into a journey, and the doors that other systems use. */
export const broadcastRouter = router({
  door: workspaceProcedure
    .input(journey)
    .query(({ ctx, input }) => getBroadcastDoor(ctx.workspace.id, input.journeyId)),
  list: workspaceProcedure
    .input(journey)
    .query(({ ctx, input }) => listBroadcasts(ctx.workspace.id, input.journeyId)),
  count: workspaceProcedure
    .input(chosen)
    .query(({ ctx, input }) => countBroadcast(ctx.workspace.id, input.journeyId, input.segment)),
  start: workspaceProcedure
    .input(chosen.extend({ perMinute: z.number().int().min(1).max(1_000_000).optional() }))
    .mutation(({ ctx, input: { journeyId, ...how } }) => startBroadcast(ctx.actor, journeyId, how)),
  stop: workspaceProcedure
    .input(journey.extend({ broadcastId: id }))
    .mutation(({ ctx, input }) => stopBroadcast(ctx.actor, input.journeyId, input.broadcastId)),
  hooks: workspaceProcedure
    .input(journey)
    .query(({ ctx, input }) => listHooks(ctx.workspace.id, input.journeyId)),
  renewHook: workspaceProcedure
    .input(journey.extend({ nodeId: z.string().max(64) }))
    .mutation(async ({ ctx, input }) => {
      await renewHook(ctx.actor, input.journeyId, input.nodeId);
      return listHooks(ctx.workspace.id, input.journeyId);
    }),
});
