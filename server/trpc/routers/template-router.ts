import { z } from 'zod';
import { listTemplates } from '../../read/template-list';
import { getTemplate } from '../../read/template-view';
import { createTemplate } from '../../services/templates/create-template';
import { previewMessage } from '../../services/templates/preview-message';
import { previewTemplate } from '../../services/templates/preview-template';
import { publishTemplate } from '../../services/templates/publish-template';
import { removeTemplate } from '../../services/templates/remove-template';
import { saveTemplateDraft } from '../../services/templates/save-template-draft';
import { router, workspaceProcedure } from '../init';
import { channel, id, jsonObject, language, name, search } from '../inputs';
import { templateContent as draft } from '../template-content';

const template = z.object({ templateId: id });
const revision = z.number().int().min(1);

export const templateRouter = router({
  list: workspaceProcedure
    .input(z.object({ channel: channel.optional(), search }))
    .query(({ ctx, input }) => listTemplates(ctx.workspace.id, input)),
  get: workspaceProcedure
    .input(template)
    .query(({ ctx, input }) => getTemplate(ctx.workspace.id, input.templateId)),
  create: workspaceProcedure
    .input(z.object({ name, key: z.string().max(64).optional(), channel, draft: draft.optional() }))
    .mutation(({ ctx, input }) => createTemplate(ctx.actor, input)),
  saveDraft: workspaceProcedure
    .input(template.extend({ revision, name, draft }))
    .mutation(({ ctx, input }) => saveTemplateDraft(ctx.actor, input)),
  publish: workspaceProcedure
    .input(template.extend({ revision }))
    .mutation(({ ctx, input }) => publishTemplate(ctx.actor, input)),
  preview: workspaceProcedure
    .input(z.object({ channel, draft, language, personId: id.optional() }))
    .query(({ ctx, input }) => previewTemplate(ctx.actor, input)),
  /** A published template as a person who need not exist would get it from a journey. */
  previewMessage: workspaceProcedure
    .input(
      z.object({
        template: z.string().max(120),
        language: language.optional(),
        person: jsonObject,
        event: jsonObject,
        variables: jsonObject,
        journey: z.object({ id, name: z.string().max(200) }),
      }),
    )
    .query(({ ctx, input }) => previewMessage(ctx.actor, input)),
  remove: workspaceProcedure
    .input(template)
    .mutation(({ ctx, input }) => removeTemplate(ctx.actor, input.templateId)),
});
