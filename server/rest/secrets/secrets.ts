import { createRoute, z } from '@hono/zod-openapi';
import { secretNameSchema } from '@/journey/schema/secret-name';
import { type CallSecretView, listCallSecrets } from '@/server/read/call-secret-list';
import { callSecretInput } from '@/server/services/calls/call-secret-input';
import { deleteCallSecret } from '@/server/services/calls/delete-call-secret';
import { saveCallSecret } from '@/server/services/calls/save-call-secret';
import type { RestApp } from '../rest-app';
import { json, jsonBody } from '../schemas/answers';
import { momentSchema } from '../schemas/common';
import { bodyProblems, problemAnswers } from '../schemas/problem';

const secretSchema = z
  .object({
    name: z.string(),
    host: z.string().openapi({ description: 'Only calls to this host carry it' }),
    updatedAt: momentSchema,
  })
  .openapi('CallSecret', {
    description: 'A secret of the headers of calls: its name, never its value',
  }) satisfies z.ZodType<CallSecretView>;
const params = z.object({ name: secretNameSchema });
const all = json('All secrets of the workspace, by name', z.object({ items: z.array(secretSchema) }));
const tags = ['Secrets'];

const list = createRoute({
  method: 'get',
  path: '/secrets',
  tags,
  summary: 'List the secrets that calls may carry, by name',
  responses: { 200: all, ...problemAnswers() },
});
const save = createRoute({
  method: 'put',
  path: '/secrets/{name}',
  tags,
  summary: 'Keep a secret, or another one in its place',
  description: 'It is sealed and never told again. A header of a call names it instead of saying it.',
  request: { params, body: jsonBody(callSecretInput) },
  responses: { 200: all, ...problemAnswers(...bodyProblems) },
});
const remove = createRoute({
  method: 'delete',
  path: '/secrets/{name}',
  tags,
  summary: 'Forget a secret',
  description: 'Calls that name it fail from then on.',
  request: { params },
  responses: { 200: all, ...problemAnswers(404) },
});

export const addSecrets = (app: RestApp) =>
  app
    .openapi(list, async (context) =>
      context.json({ items: await listCallSecrets(context.get('actor').workspaceId) }, 200),
    )
    .openapi(save, async (context) => {
      const actor = context.get('actor');
      const { name } = context.req.valid('param');
      await saveCallSecret(actor, { name, ...context.req.valid('json') });
      return context.json({ items: await listCallSecrets(actor.workspaceId) }, 200);
    })
    .openapi(remove, async (context) => {
      const actor = context.get('actor');
      await deleteCallSecret(actor, context.req.valid('param').name);
      return context.json({ items: await listCallSecrets(actor.workspaceId) }, 200);
    });
