import type { Answer } from '@/server/data/events/give-answers';
import { API_ENTRY } from '@/shared/system-events';
import type { World } from './world';

/** Runs that wait for the end of a run which was never begun: the journey let the person not in, and why. */
export function refusedStarts(world: World): Answer[] {
  const begun = new Set(world.fresh.map(({ run }) => run.entryMessageId));
  return world.seen.flatMap(({ event }): Answer[] => {
    const { workspaceId, messageId, name, context } = event;
    const waiting = name === API_ENTRY ? waitingOf(context.waiting) : null;
    if (!waiting || begun.has(messageId)) return [];
    const reason = world.refusals.find((refusal) => refusal.messageId === messageId)?.reason;
    return [{ workspaceId, ...waiting, outcome: 'refused', data: { reason: reason?.code ?? 'no-trigger' } }];
  });
}

function waitingOf(value: unknown): Pick<Answer, 'runId' | 'nodeId' | 'visit'> | null {
  if (typeof value !== 'object' || value === null) return null;
  const { runId, nodeId, visit } = value as Record<string, unknown>;
  if (typeof runId !== 'string' || typeof nodeId !== 'string' || typeof visit !== 'number') return null;
  return { runId, nodeId, visit };
}
