import { AppError } from '@/shared/app-error';
import type { Actor } from '../actor';
import { setJourneyStatus } from './set-journey-status';

/** Puts a journey away for good. Refused while it lets people in or somebody is inside. */
export async function archiveJourney(actor: Actor, journeyId: string): Promise<void> {
  await setJourneyStatus(
    actor,
    journeyId,
    { from: ['draft', 'paused', 'stopped'], to: 'archived', action: 'journey.archive' },
    async (tx) => {
      const open = await tx.run.count({
        where: { workspaceId: actor.workspaceId, journeyId, status: { not: 'ended' } },
      });
      if (open > 0)
        throw new AppError('conflict', 'journeyHasOpenRuns', `${open} runs are still open`, { count: open });
    },
  );
}
