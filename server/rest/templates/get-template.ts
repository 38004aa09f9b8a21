import { createRoute } from '@hono/zod-openapi';
import { getTemplate } from '@/server/read/template-view';
import type { RestApp } from '../rest-app';
import { json } from '../schemas/answers';
import { problemAnswers } from '../schemas/problem';
import { templateParams, templateSchema } from '../schemas/template';
import { requireTemplateId } from './require-template-id';

const route = createRoute({
  method: 'get',
  path: '/templates/{key}',
  tags: ['Templates'],
  summary: 'Read a template with its draft',
  request: { params: templateParams },
  responses: { 200: json('The template', templateSchema), ...problemAnswers(404) },
});

export const addGetTemplate = (app: RestApp) =>
  app.openapi(route, async (context) => {
    const { workspaceId } = context.get('actor');
    const id = await requireTemplateId(workspaceId, context.req.valid('param').key);
    return context.json(await getTemplate(workspaceId, id), 200);
  });
