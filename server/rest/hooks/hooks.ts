import { createRoute, z } from '@hono/zod-openapi';
import type { HookView } from '@/server/read/views/hook-views';
import { listHooks } from '@/server/services/hooks/list-hooks';
import { renewHook } from '@/server/services/hooks/renew-hook';
import { journeyParams } from '../journeys/journey-params';
import type { RestApp } from '../rest-app';
import { json } from '../schemas/answers';
import { momentSchema } from '../schemas/common';
import { problemAnswers } from '../schemas/problem';

const hookSchema = z
  .object({
    nodeId: z.string(),
    url: z.url().openapi({ description: 'Whoever knows it may call it' }),
    calledAt: momentSchema.nullable().openapi({ description: 'The last call that was taken' }),
    refused: z
      .object({
        at: momentSchema,
        key: z.string(),
        values: z.record(z.string(), z.union([z.string(), z.number()])),
        detail: z.string(),
      })
      .nullable()
      .openapi({ description: 'The last call that was not taken, and why' }),
  })
  .openapi('InboundHook') satisfies z.ZodType<HookView>;

const all = z.object({ items: z.array(hookSchema) });

const list = createRoute({
  method: 'get',
  path: '/journeys/{journeyId}/hooks',
  tags: ['Journeys'],
  summary: 'List the addresses of a journey’s inbound webhooks',
  request: { params: journeyParams },
  responses: {
    200: json('One for each webhook trigger of the live version', all),
    ...problemAnswers(404, 409),
  },
});
const renew = createRoute({
  method: 'post',
  path: '/journeys/{journeyId}/hooks/{nodeId}/renew',
  tags: ['Journeys'],
  summary: 'Replace the address of an inbound webhook',
  description: 'From then on calls to the address before are answered with 404.',
  request: { params: journeyParams.extend({ nodeId: z.string().max(64) }) },
  responses: { 200: json('The addresses', all), ...problemAnswers(404, 409) },
});

export const addHooks = (app: RestApp) =>
  app
    .openapi(list, async (context) => {
      const { journeyId } = context.req.valid('param');
      return context.json({ items: await listHooks(context.get('actor').workspaceId, journeyId) }, 200);
    })
    .openapi(renew, async (context) => {
      const actor = context.get('actor');
      const { journeyId, nodeId } = context.req.valid('param');
      await renewHook(actor, journeyId, nodeId);
      return context.json({ items: await listHooks(actor.workspaceId, journeyId) }, 200);
    });
