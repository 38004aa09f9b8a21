import { createRoute, z } from '@hono/zod-openapi';
import { getTemplate } from '@/server/read/template-view';
import { publishTemplate } from '@/server/services/templates/publish-template';
import type { RestApp } from '../rest-app';
import { json } from '../schemas/answers';
import { problemAnswers } from '../schemas/problem';
import { templateParams } from '../schemas/template';
import { requireTemplateId } from './require-template-id';

const route = createRoute({
  method: 'post',
  path: '/templates/{key}/publish',
  tags: ['Templates'],
  summary: 'Publish the draft of a template',
  description:
    'Messages that leave from now on use it, also those of people who are inside a journey already.',
  request: { params: templateParams },
  responses: {
    200: json('Published', z.object({ version: z.number() })),
    ...problemAnswers(404, 409),
  },
});

export const addPublishTemplate = (app: RestApp) =>
  app.openapi(route, async (context) => {
    const actor = context.get('actor');
    const templateId = await requireTemplateId(actor.workspaceId, context.req.valid('param').key);
    const { revision } = await getTemplate(actor.workspaceId, templateId);
    return context.json(await publishTemplate(actor, { templateId, revision }), 200);
  });
