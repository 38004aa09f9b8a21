import { AppError } from '@/shared/app-error';
import { prisma } from '../../data/prisma';
import { templateUses } from '../../read/template-uses';
import type { Actor } from '../actor';
import { writeAudit } from '../write-audit';
import { lockTemplate } from './lock-template';

/** Deletes a template with its versions; refused while a live or paused journey uses it. What was sent stays readable. */
export async function removeTemplate(actor: Actor, templateId: string): Promise<void> {
  await prisma().$transaction(async (tx) => {
    const { id, key, name } = await lockTemplate(tx, actor, templateId);
    const users = (await templateUses(actor.workspaceId)).get(key) ?? [];
    if (users.length > 0) {
      const journeys = users.map((journey) => journey.name).join('، ');
      throw new AppError('conflict', 'templateInUse', `Used by ${users.length} journeys`, { journeys });
    }
    await tx.template.delete({ where: { id } });
    await writeAudit(tx, actor, {
      action: 'template.remove',
      subject: 'template',
      subjectId: id,
      before: { name, key },
    });
  });
}
