import { z } from 'zod';
import { AppError } from '@/shared/app-error';
import type { TemplateListItem, TemplatePreview, TemplateView } from '../../read/views/template-views';
import { router, workspaceProcedure } from '../init';
import { channel, id, language, name, search } from '../inputs';
import { templateContent as draft } from '../template-content';

const notYet = (): never => {
  throw new AppError('unavailable', 'unexpected', 'Templates are not served yet');
};
const template = z.object({ templateId: id });
const revision = z.number().int().min(1);

export const templateRouter = router({
  list: workspaceProcedure
    .input(z.object({ channel: channel.optional(), search }))
    .query((): Promise<TemplateListItem[]> => notYet()),
  get: workspaceProcedure.input(template).query((): Promise<TemplateView> => notYet()),
  create: workspaceProcedure
    .input(z.object({ name, key: z.string().max(64).optional(), channel, draft: draft.optional() }))
    .mutation((): Promise<{ id: string; key: string }> => notYet()),
  saveDraft: workspaceProcedure
    .input(template.extend({ revision, name, draft }))
    .mutation((): Promise<{ revision: number }> => notYet()),
  publish: workspaceProcedure
    .input(template.extend({ revision }))
    .mutation((): Promise<{ version: number }> => notYet()),
  preview: workspaceProcedure
    .input(z.object({ channel, draft, language, personId: id.optional() }))
    .query((): Promise<TemplatePreview> => notYet()),
  remove: workspaceProcedure.input(template).mutation((): Promise<void> => notYet()),
});
