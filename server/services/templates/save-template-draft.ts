import type { TemplateContent } from '@/journey/content/types';
import type { Channel } from '@/shared/channel';
import { jsonColumn } from '../../data/json-column';
import { prisma } from '../../data/prisma';
import type { Actor } from '../actor';
import { lockTemplate, requireTemplateRevision } from './lock-template';
import { parseContent } from './parse-content';

/**
 * Stores name and draft and answers the new revision; what is sent stays the published version. A save that names an
 * older revision is refused with `conflict`.
 */
export async function saveTemplateDraft(
  actor: Actor,
  input: { templateId: string; revision: number; name: string; draft: TemplateContent },
): Promise<{ revision: number }> {
  return prisma().$transaction(async (tx) => {
    const template = await lockTemplate(tx, actor, input.templateId);
    requireTemplateRevision(template.revision, input.revision);
    const draft = parseContent(template.channel as Channel, input.draft);
    const revision = template.revision + 1;
    await tx.template.update({
      where: { id: template.id },
      data: { name: input.name, draft: jsonColumn(draft), revision, updatedAt: new Date() },
    });
    return { revision };
  });
}
