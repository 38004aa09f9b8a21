import { z } from 'zod';
import { ruleSchema } from '@/journey/rules/schema';
import { segmentKeySchema } from '@/journey/schema/segment-key';
import { getSegment, listSegments, listSegmentsInUse } from '../../read/segment-list';
import { previewSegment } from '../../read/segment-preview';
import { createSegment } from '../../services/segments/create-segment';
import { deleteSegment } from '../../services/segments/delete-segment';
import { saveSegment } from '../../services/segments/save-segment';
import { setMembers } from '../../services/segments/set-members';
import { router, workspaceProcedure } from '../init';
import { cursor, id, name, search } from '../inputs';

const segment = z.object({ key: segmentKeySchema });

export const segmentRouter = router({
  list: workspaceProcedure.query(({ ctx }) => listSegments(ctx.workspace.id)),
  /** With the journeys and segments that name each: for the screen, not for pickers. */
  listInUse: workspaceProcedure
    .input(z.object({ search, cursor }))
    .query(({ ctx, input }) => listSegmentsInUse(ctx.workspace.id, input)),
  get: workspaceProcedure
    .input(z.object({ segmentId: id }))
    .query(({ ctx, input }) => getSegment(ctx.workspace.id, input.segmentId)),
  preview: workspaceProcedure
    .input(z.object({ rule: ruleSchema }))
    .query(({ ctx, input }) => previewSegment(ctx.workspace.id, input.rule)),
  create: workspaceProcedure
    .input(z.object({ name, rule: ruleSchema.nullable() }))
    .mutation(({ ctx, input: { name, rule } }) => createSegment(ctx.actor, { name, rule })),
  save: workspaceProcedure
    .input(segment.extend({ name, rule: ruleSchema.nullable() }))
    .mutation(async ({ ctx, input: { key, name, rule } }) => {
      await saveSegment(ctx.actor, { key, name, rule });
    }),
  remove: workspaceProcedure.input(segment).mutation(({ ctx, input }) => deleteSegment(ctx.actor, input.key)),
  setMembers: workspaceProcedure
    .input(
      segment.extend({
        change: z.enum(['add', 'remove']),
        userIds: z.array(z.string().trim().min(1).max(255)).min(1).max(1_000),
      }),
    )
    .mutation(({ ctx, input: { key, ...change } }) => setMembers(ctx.actor, key, change)),
});
