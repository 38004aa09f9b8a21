import { createRoute, z } from '@hono/zod-openapi';
import { findTemplateId } from '@/server/read/template-id';
import { getTemplate } from '@/server/read/template-view';
import { createTemplate } from '@/server/services/templates/create-template';
import { saveTemplateDraft } from '@/server/services/templates/save-template-draft';
import { AppError } from '@/shared/app-error';
import type { RestApp } from '../rest-app';
import { json, jsonBody } from '../schemas/answers';
import { channelSchema } from '../schemas/common';
import { bodyProblems, problemAnswers } from '../schemas/problem';
import { templateContentSchema, templateParams, templateSchema } from '../schemas/template';

const route = createRoute({
  method: 'put',
  path: '/templates/{key}',
  tags: ['Templates'],
  summary: 'Create or replace a template by its key',
  description: 'Writes the draft; what is sent stays the published version until you publish.',
  request: {
    params: templateParams,
    body: jsonBody(
      z.strictObject({
        name: z.string().trim().min(1).max(120),
        channel: channelSchema.openapi({ description: 'Cannot change later' }),
        content: templateContentSchema,
      }),
    ),
  },
  responses: {
    200: json('The replaced draft', templateSchema),
    201: json('The new draft', templateSchema),
    ...problemAnswers(409, ...bodyProblems),
  },
});

export const addPutTemplate = (app: RestApp) =>
  app.openapi(route, async (context) => {
    const actor = context.get('actor');
    const { key } = context.req.valid('param');
    const { name, channel, content: draft } = context.req.valid('json');
    const known = await findTemplateId(actor.workspaceId, key);
    if (!known) {
      const { id } = await createTemplate(actor, { key, name, channel, draft });
      return context.json(await getTemplate(actor.workspaceId, id), 201);
    }
    const current = await getTemplate(actor.workspaceId, known);
    if (current.channel !== channel)
      throw new AppError(
        'conflict',
        'templateContent',
        `Template ${key} is for ${current.channel}, not ${channel}`,
      );
    await saveTemplateDraft(actor, { templateId: known, revision: current.revision, name, draft });
    return context.json(await getTemplate(actor.workspaceId, known), 200);
  });
