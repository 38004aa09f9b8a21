import { AppError } from '@/shared/app-error';
import type { Tx } from '../../data/json-column';
import type { Actor } from '../actor';

export const noTemplate = () => new AppError('not-found', 'templateNotFound', 'No such template');

/** The template's row in the actor's workspace, locked until the transaction ends; throws `not-found`. */
export async function lockTemplate(tx: Tx, actor: Actor, templateId: string) {
  await tx.$queryRaw`SELECT id FROM template WHERE workspace_id = ${actor.workspaceId}::uuid AND id = ${templateId}::uuid FOR UPDATE`;
  const template = await tx.template.findFirst({ where: { workspaceId: actor.workspaceId, id: templateId } });
  if (!template) throw noTemplate();
  return template;
}

/** Refuses a change of a draft that has moved on since its author read it. */
export function requireTemplateRevision(current: number, seen: number): void {
  if (current !== seen)
    throw new AppError('conflict', 'draftConflict', `The draft is at revision ${current}, not ${seen}`, {
      revision: current,
    });
}
