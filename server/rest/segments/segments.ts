import { createRoute, z } from '@hono/zod-openapi';
import { ruleSchema } from '@/journey/rules/schema';
import type { Rule } from '@/journey/rules/types';
import { segmentKeySchema } from '@/journey/schema/segment-key';
import { listSegments } from '@/server/read/segment-list';
import type { SegmentView } from '@/server/read/views/segment-views';
import { deleteSegment } from '@/server/services/segments/delete-segment';
import { saveSegment } from '@/server/services/segments/save-segment';
import { setMembers } from '@/server/services/segments/set-members';
import { invalidInput } from '../problems/invalid-input';
import type { RestApp } from '../rest-app';
import { json, jsonBody } from '../schemas/answers';
import { idSchema, momentSchema, objectSchema } from '../schemas/common';
import { bodyProblems, problemAnswers } from '../schemas/problem';

const segmentSchema = z
  .object({
    id: idSchema,
    key: z.string(),
    name: z.string(),
    rule: (objectSchema as unknown as z.ZodType<Rule>).nullable().openapi({
      description: 'Null: a static segment, whose members are put into it',
    }),
    members: z.number(),
    createdAt: momentSchema,
    updatedAt: momentSchema,
  })
  .openapi('Segment') satisfies z.ZodType<SegmentView>;
const params = z.object({ key: segmentKeySchema });
const all = json('All segments of the workspace', z.object({ items: z.array(segmentSchema) }));
const tags = ['Segments'];

const list = createRoute({
  method: 'get',
  path: '/segments',
  tags,
  summary: 'List segments',
  responses: { 200: all, ...problemAnswers() },
});
const save = createRoute({
  method: 'put',
  path: '/segments/{key}',
  tags,
  summary: 'Create or change a segment',
  description:
    'Whoever a new rule describes belongs to it from then on, without "entering" it in the eyes of journeys.',
  request: {
    params,
    body: jsonBody(
      z.strictObject({
        name: z.string().trim().min(1).max(120),
        rule: (objectSchema as unknown as z.ZodType<Rule>).nullable(),
      }),
    ),
  },
  responses: { 200: all, ...problemAnswers(409, ...bodyProblems) },
});
const remove = createRoute({
  method: 'delete',
  path: '/segments/{key}',
  tags,
  summary: 'Delete a segment that no live journey and no other segment names',
  request: { params },
  responses: { 200: all, ...problemAnswers(404, 409) },
});
const members = createRoute({
  method: 'post',
  path: '/segments/{key}/members',
  tags,
  summary: 'Put people into a static segment, or take them out',
  request: {
    params,
    body: jsonBody(
      z.strictObject({
        change: z.enum(['add', 'remove']),
        userIds: z.array(z.string().trim().min(1).max(255)).min(1).max(1_000),
      }),
    ),
  },
  responses: { 202: json('It is in the log', z.object({})), ...problemAnswers(404, 409, ...bodyProblems) },
});

export const addSegments = (app: RestApp) =>
  app
    .openapi(list, async (context) =>
      context.json({ items: await listSegments(context.get('actor').workspaceId) }, 200),
    )
    .openapi(save, async (context) => {
      const actor = context.get('actor');
      const { key } = context.req.valid('param');
      const { name, rule } = context.req.valid('json');
      await saveSegment(actor, { key, name, rule: rule && checkedRule(rule) });
      return context.json({ items: await listSegments(actor.workspaceId) }, 200);
    })
    .openapi(remove, async (context) => {
      const actor = context.get('actor');
      await deleteSegment(actor, context.req.valid('param').key);
      return context.json({ items: await listSegments(actor.workspaceId) }, 200);
    })
    .openapi(members, async (context) => {
      await setMembers(context.get('actor'), context.req.valid('param').key, context.req.valid('json'));
      return context.json({}, 202);
    });

/** The document describes a rule loosely, because it is recursive; here it has to be one. */
function checkedRule(sent: Rule): Rule {
  const parsed = ruleSchema.safeParse(sent);
  if (parsed.success) return parsed.data;
  throw invalidInput(
    parsed.error.issues.map((issue) => ({ ...issue, path: ['rule', ...issue.path] })),
    'json',
  );
}
