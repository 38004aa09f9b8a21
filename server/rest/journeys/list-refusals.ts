import { createRoute, z } from '@hono/zod-openapi';
import { listRefusals } from '@/server/read/refusal-list';
import type { RestApp } from '../rest-app';
import { json } from '../schemas/answers';
import { cursorQuery, idSchema, limitQuery, pageOf, searchQuery } from '../schemas/common';
import { problemAnswers } from '../schemas/problem';
import { refusalSchema } from '../schemas/refusal';
import { journeyParams } from './journey-params';

const code = z.string().max(64).optional().openapi({ example: 'audience' });
const page = { code, cursor: cursorQuery, limit: limitQuery };

const ofJourney = createRoute({
  method: 'get',
  path: '/journeys/{journeyId}/refusals',
  tags: ['Journeys'],
  summary: 'List whom a journey did not let in, and why',
  request: {
    params: journeyParams,
    query: z.object({ personId: idSchema.optional(), search: searchQuery, ...page }),
  },
  responses: { 200: json('A page of refusals', pageOf(refusalSchema)), ...problemAnswers() },
});

const ofPerson = createRoute({
  method: 'get',
  path: '/people/{personId}/refusals',
  tags: ['People'],
  summary: 'List the journeys that did not let a person in, and why',
  request: { params: z.object({ personId: idSchema }), query: z.object(page) },
  responses: { 200: json('A page of refusals', pageOf(refusalSchema)), ...problemAnswers() },
});

export const addListRefusals = (app: RestApp) =>
  app
    .openapi(ofJourney, async (context) => {
      const { limit, ...filter } = context.req.valid('query');
      const { workspaceId } = context.get('actor');
      return context.json(
        await listRefusals(workspaceId, { ...filter, ...context.req.valid('param') }, limit),
        200,
      );
    })
    .openapi(ofPerson, async (context) => {
      const { limit, ...filter } = context.req.valid('query');
      const { workspaceId } = context.get('actor');
      return context.json(
        await listRefusals(workspaceId, { ...filter, ...context.req.valid('param') }, limit),
        200,
      );
    });
