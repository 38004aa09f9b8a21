import type { TemplateContent } from '@/journey/content/types';
import { AppError } from '@/shared/app-error';
import type { Channel } from '@/shared/channel';
import { newId } from '@/shared/new-id';
import { jsonColumn } from '../../data/json-column';
import { prisma } from '../../data/prisma';
import type { Actor } from '../actor';
import { writeAudit } from '../write-audit';
import { parseContent } from './parse-content';
import { requireTemplateKey, suggestTemplateKey } from './template-key';

/** A new draft. Without a key it gets one from its name; a key that is taken is refused with `conflict`. */
export async function createTemplate(
  actor: Actor,
  input: { name: string; key?: string | undefined; channel: Channel; draft?: TemplateContent | undefined },
): Promise<{ id: string; key: string }> {
  const { name, channel } = input;
  const draft = parseContent(channel, input.draft ?? {});
  const key = input.key ? requireTemplateKey(input.key) : suggestTemplateKey(name, channel);
  const id = newId();
  await prisma().$transaction(async (tx) => {
    const { count } = await tx.template.createMany({
      data: [{ id, workspaceId: actor.workspaceId, key, name, channel, draft: jsonColumn(draft) }],
      skipDuplicates: true,
    });
    if (count === 0) throw new AppError('conflict', 'templateKeyTaken', `The key ${key} is taken`, { key });
    await writeAudit(tx, actor, {
      action: 'template.create',
      subject: 'template',
      subjectId: id,
      after: { name, key, channel },
    });
  });
  return { id, key };
}
