import { AppError } from '@/shared/app-error';
import type { MessageVerdict } from '@/shared/message-verdict';
import { requireRole } from '../../auth/require-role';
import { settleUnknown } from '../../data/messages/settle-unknown';
import { notify } from '../../data/notify';
import { inTransaction } from '../../data/pool';
import type { Actor } from '../actor';
import { writeAuditRow } from '../write-audit-row';

/**
 * Says what became of a message whose outcome is unknown: it arrived, it did not and is sent again, or it did not and is left. Admins only:
 * whoever is wrong lets somebody get a message twice, or not at all. The first word counts.
 */
export async function settleMessage(actor: Actor, messageId: string, said: MessageVerdict): Promise<void> {
  requireRole(actor.role, 'admin');
  const { workspaceId, userId } = actor;
  const journeyId = await inTransaction(async (client) => {
    const settled = await settleUnknown(client, { workspaceId, messageId, said, userId });
    if (settled.kind === 'not-found') throw new AppError('not-found', 'messageNotFound', 'No such message');
    if (settled.kind === 'not-unknown')
      throw new AppError('conflict', 'messageNotUnknown', 'The outcome of this message is known by now');
    if (settled.kind === 'run-left')
      throw new AppError(
        'conflict',
        'messageRunLeft',
        'The person was taken out of the journey; it cannot be sent again, only left',
      );
    await writeAuditRow(client, actor, {
      action: `message.${said}`,
      subject: 'message',
      subjectId: messageId,
    });
    return settled.journeyId;
  });
  notify(said === 'send-again' ? 'safar_messages' : 'safar_wake');
  if (journeyId) notify('safar_counts', journeyId);
}
