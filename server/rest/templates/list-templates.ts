import { createRoute, z } from '@hono/zod-openapi';
import { listTemplates } from '@/server/read/template-list';
import type { RestApp } from '../rest-app';
import { json } from '../schemas/answers';
import { channelSchema, searchQuery } from '../schemas/common';
import { problemAnswers } from '../schemas/problem';
import { templateListItemSchema } from '../schemas/template';

const route = createRoute({
  method: 'get',
  path: '/templates',
  tags: ['Templates'],
  summary: 'List templates, last changed first',
  request: { query: z.object({ search: searchQuery, channel: channelSchema.optional() }) },
  responses: {
    200: json('The templates', z.object({ items: z.array(templateListItemSchema) })),
    ...problemAnswers(),
  },
});

export const addListTemplates = (app: RestApp) =>
  app.openapi(route, async (context) => {
    const { workspaceId } = context.get('actor');
    return context.json({ items: await listTemplates(workspaceId, context.req.valid('query')) }, 200);
  });
