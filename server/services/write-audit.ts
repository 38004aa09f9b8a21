import { newId } from '@/shared/new-id';
import { jsonColumn, type Tx } from '../data/json-column';
import type { Actor } from './actor';

export interface AuditEntry {
  /** noun.verb, e.g. journey.publish */
  action: string;
  subject: string;
  subjectId: string;
  before?: unknown;
  after?: unknown;
}

/** Records who did what, in the transaction that does it. */
export async function writeAudit(tx: Tx, actor: Actor, entry: AuditEntry): Promise<void> {
  const { before, after, ...named } = entry;
  await tx.audit.create({
    data: {
      id: newId(),
      workspaceId: actor.workspaceId,
      userId: actor.userId,
      ...named,
      ...(before === undefined ? {} : { before: jsonColumn(before) }),
      ...(after === undefined ? {} : { after: jsonColumn(after) }),
    },
  });
}
