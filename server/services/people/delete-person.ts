import { AppError } from '@/shared/app-error';
import { requireRole } from '../../auth/require-role';
import { notify } from '../../data/notify';
import { erasePerson } from '../../data/people/erase-person';
import { inTransaction } from '../../data/pool';
import { resolvePersonId } from '../../read/person-view';
import type { Actor } from '../actor';
import { writeAuditRow } from '../write-audit-row';

/** Takes the person out of every journey and erases who they were, for good; an id that was merged leads to whom it was merged into. */
export async function deletePerson(actor: Actor, personId: string): Promise<void> {
  requireRole(actor.role, 'admin');
  const { workspaceId } = actor;
  const id = await resolvePersonId(workspaceId, personId);
  await inTransaction(async (client) => {
    const erased = await erasePerson(client, workspaceId, id);
    if (erased === 'not-found') throw new AppError('not-found', 'personNotFound', 'No such person');
    if (erased === 'busy')
      throw new AppError(
        'conflict',
        'personBusy',
        'A message to this person is leaving; try again in a moment',
      );
    await writeAuditRow(client, actor, { action: 'person.delete', subject: 'person', subjectId: id });
  });
  notify('safar_wake');
}
