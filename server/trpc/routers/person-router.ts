import { z } from 'zod';
import { listPeople } from '../../read/person-list';
import { getPersonSnapshot } from '../../read/person-snapshot';
import { getTimeline } from '../../read/person-timeline';
import { getPerson } from '../../read/person-view';
import { deletePerson } from '../../services/people/delete-person';
import { adminProcedure, router, workspaceProcedure } from '../init';
import { channel, cursor, id, search } from '../inputs';

export const personRouter = router({
  list: workspaceProcedure
    .input(z.object({ search, cursor, reachable: channel.optional(), segmentId: id.optional() }))
    .query(({ ctx, input }) => listPeople(ctx.workspace.id, input)),
  get: workspaceProcedure
    .input(z.object({ personId: id }))
    .query(({ ctx, input }) => getPerson(ctx.workspace.id, input.personId)),
  snapshot: workspaceProcedure
    .input(z.object({ personId: id }))
    .query(({ ctx, input }) => getPersonSnapshot(ctx.workspace.id, input.personId)),
  delete: adminProcedure
    .input(z.object({ personId: id }))
    .mutation(({ ctx, input }) => deletePerson(ctx.actor, input.personId)),
  timeline: workspaceProcedure
    .input(
      z.object({ personId: id, cursor, kind: z.enum(['event', 'step', 'message', 'refusal']).optional() }),
    )
    .query(({ ctx, input }) => getTimeline(ctx.workspace.id, input.personId, input)),
});
