import { z } from 'zod';
import { ruleSchema } from '@/journey/rules/schema';
import { segmentKeySchema } from '@/journey/schema/segment-key';
import { listSegments } from '../../read/segment-list';
import { deleteSegment } from '../../services/segments/delete-segment';
import { saveSegment } from '../../services/segments/save-segment';
import { setMembers } from '../../services/segments/set-members';
import { router, workspaceProcedure } from '../init';
import { name } from '../inputs';

const segment = z.object({ key: segmentKeySchema });

export const segmentRouter = router({
  list: workspaceProcedure.query(({ ctx }) => listSegments(ctx.workspace.id)),
  save: workspaceProcedure
    .input(segment.extend({ name, rule: ruleSchema.nullable() }))
    .mutation(({ ctx, input: { key, name, rule } }) => saveSegment(ctx.actor, { key, name, rule })),
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
