import { createRoute, z } from '@hono/zod-openapi';
import { listBroadcasts } from '@/server/read/broadcast-list';
import type { BroadcastPeople, BroadcastView } from '@/server/read/views/broadcast-views';
import { countBroadcast } from '@/server/services/broadcasts/count-broadcast';
import { startBroadcast } from '@/server/services/broadcasts/start-broadcast';
import { stopBroadcast } from '@/server/services/broadcasts/stop-broadcast';
import { journeyParams } from '../journeys/journey-params';
import type { RestApp } from '../rest-app';
import { json, jsonBody } from '../schemas/answers';
import { channelSchema, idSchema, momentSchema } from '../schemas/common';
import { bodyProblems, problemAnswers } from '../schemas/problem';
import { refusalCodeSchema } from '../schemas/refusal';

const segment = z.string().max(64).optional().openapi({ description: 'Key; missing: everybody' });
const broadcastSchema = z
  .object({
    id: idSchema,
    kind: z.enum(['manual', 'schedule']),
    segment: z.string().nullable(),
    segmentName: z.string().nullable(),
    perMinute: z.number().nullable(),
    status: z.enum(['running', 'done', 'stopped']),
    total: z.number().nullable(),
    sent: z.number(),
    refused: z
      .array(z.object({ code: refusalCodeSchema, count: z.number() }))
      .openapi({ description: 'Those of them who did not enter, by reason' }),
    createdAt: momentSchema,
    createdBy: z
      .string()
      .nullable()
      .openapi({ description: 'Name of the member; null: a schedule, or the API' }),
    endedAt: momentSchema.nullable(),
  })
  .openapi('Broadcast') satisfies z.ZodType<BroadcastView>;
const peopleSchema = z
  .object({
    count: z.number(),
    inside: z.number().openapi({ description: 'Of those: already in the journey' }),
    reachable: z
      .array(z.object({ channel: channelSchema, count: z.number() }))
      .openapi({ description: 'Of those: how many each channel the journey sends on reaches now' }),
  })
  .openapi('BroadcastPeople') satisfies z.ZodType<BroadcastPeople>;
const all = z.object({ items: z.array(broadcastSchema) });
const tags = ['Journeys'];

const count = createRoute({
  method: 'get',
  path: '/journeys/{journeyId}/broadcasts/count',
  tags,
  summary: 'Count whom "send to all now" would ask in',
  request: { params: journeyParams, query: z.object({ segment }) },
  responses: { 200: json('How many', peopleSchema), ...problemAnswers(404, 409) },
});
const list = createRoute({
  method: 'get',
  path: '/journeys/{journeyId}/broadcasts',
  tags,
  summary: 'List the latest broadcasts of a journey',
  request: { params: journeyParams },
  responses: { 200: json('The broadcasts, newest first', all), ...problemAnswers() },
});
const start = createRoute({
  method: 'post',
  path: '/journeys/{journeyId}/broadcasts',
  tags,
  summary: 'Send to all now',
  description:
    'Needs a "send to all now" trigger in the live version. Count first: nobody can be taken back once they have entered.',
  request: {
    params: journeyParams,
    body: jsonBody(
      z.strictObject({
        segment,
        perMinute: z
          .number()
          .int()
          .min(1)
          .max(1_000_000)
          .optional()
          .openapi({ description: 'People a minute' }),
      }),
    ),
  },
  responses: {
    202: json('It has begun', z.object({ id: idSchema, total: z.number() })),
    ...problemAnswers(404, 409, ...bodyProblems),
  },
});
const stop = createRoute({
  method: 'post',
  path: '/journeys/{journeyId}/broadcasts/{broadcastId}/stop',
  tags,
  summary: 'Stop a broadcast',
  request: { params: journeyParams.extend({ broadcastId: idSchema }) },
  responses: { 200: json('The broadcasts, newest first', all), ...problemAnswers(404) },
});

export const addBroadcasts = (app: RestApp) =>
  app
    .openapi(count, async (context) => {
      const { journeyId } = context.req.valid('param');
      const { segment } = context.req.valid('query');
      return context.json(await countBroadcast(context.get('actor').workspaceId, journeyId, segment), 200);
    })
    .openapi(list, async (context) => {
      const { journeyId } = context.req.valid('param');
      return context.json({ items: await listBroadcasts(context.get('actor').workspaceId, journeyId) }, 200);
    })
    .openapi(start, async (context) => {
      const { journeyId } = context.req.valid('param');
      return context.json(
        await startBroadcast(context.get('actor'), journeyId, context.req.valid('json')),
        202,
      );
    })
    .openapi(stop, async (context) => {
      const actor = context.get('actor');
      const { journeyId, broadcastId } = context.req.valid('param');
      await stopBroadcast(actor, journeyId, broadcastId);
      return context.json({ items: await listBroadcasts(actor.workspaceId, journeyId) }, 200);
    });
