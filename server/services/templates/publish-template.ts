import { isDeepStrictEqual } from 'node:util';
import { AppError } from '@/shared/app-error';
import type { Channel } from '@/shared/channel';
import { jsonColumn } from '../../data/json-column';
import { prisma } from '../../data/prisma';
import type { Actor } from '../actor';
import { writeAudit } from '../write-audit';
import { checkContent } from './check-content';
import { lockTemplate, noTemplate, requireTemplateRevision } from './lock-template';
import { parseContent } from './parse-content';

/**
 * Makes the draft what is sent from now on, and answers its version; an unchanged draft keeps its version. Throws
 * `conflict` for an older revision and `invalid` for a draft that cannot be sent, naming language, field and line.
 */
export async function publishTemplate(
  actor: Actor,
  input: { templateId: string; revision: number },
): Promise<{ version: number }> {
  const where = { workspaceId: actor.workspaceId, id: input.templateId };
  const seen = await prisma().template.findFirst({ where });
  if (!seen) throw noTemplate();
  requireTemplateRevision(seen.revision, input.revision);
  // Rendering takes its time; the revision is looked at again under the lock.
  await requireSendable(seen.channel as Channel, seen.draft);
  return prisma().$transaction(async (tx) => {
    const template = await lockTemplate(tx, actor, input.templateId);
    requireTemplateRevision(template.revision, input.revision);
    const key = { workspaceId: actor.workspaceId, templateId: template.id };
    if (template.version !== null) {
      const latest = await tx.templateVersion.findFirst({ where: { ...key, number: template.version } });
      if (isDeepStrictEqual(latest?.content, template.draft)) return { version: template.version };
    }
    const version = (template.version ?? 0) + 1;
    await tx.templateVersion.create({
      data: { ...key, number: version, content: jsonColumn(template.draft), publishedBy: actor.userId },
    });
    await tx.template.update({ where: { id: template.id }, data: { version } });
    await writeAudit(tx, actor, {
      action: 'template.publish',
      subject: 'template',
      subjectId: template.id,
      after: { version },
    });
    return { version };
  });
}

async function requireSendable(channel: Channel, draft: unknown): Promise<void> {
  const content = parseContent(channel, draft);
  if (Object.keys(content).length === 0)
    throw new AppError('invalid', 'templateWithoutText', 'The template has no text in any language');
  const problem = (await checkContent(channel, content))[0];
  if (!problem) return;
  const { language, field, message, line } = problem;
  const key = message === 'empty' ? 'templateFieldEmpty' : 'templateProblem';
  throw new AppError('invalid', key, `${language}.${field}${line ? `, line ${line}` : ''}: ${message}`, {
    language,
    field,
    message,
    line: line ?? 1,
  });
}
