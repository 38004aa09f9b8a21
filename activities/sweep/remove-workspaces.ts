import { findRemovable, removeWorkspace } from '@/server/data/workspaces/remove-workspace';
import { log } from '@/server/log';

/** What was accepted before a key stopped working is written well within this. */
const SETTLE_MS = 60_000;

/** Takes away what is left of workspaces that were deleted, once nobody is inside a journey of theirs. */
export async function removeWorkspaces(settleMs = SETTLE_MS): Promise<void> {
  for (const id of await findRemovable(settleMs)) {
    await removeWorkspace(id);
    log.info({ workspace: id }, 'a deleted workspace was removed');
  }
}
