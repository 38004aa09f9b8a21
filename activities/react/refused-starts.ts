import type { StartRefusal } from '@/journey/plan/types';
import type { Answer } from '@/server/data/events/give-answers';
import type { Json } from '@/shared/json';
import { API_ENTRY } from '@/shared/system-events';
import type { World } from './world';

/** Runs that wait for the end of a run which was never begun: the journey let the person not in, and why. */
export function refusedStarts(world: World): Answer[] {
  const begun = new Set(world.fresh.map(({ run }) => run.entryMessageId));
  return world.seen.flatMap(({ event }): Answer[] => {
    const { workspaceId, messageId, name, context } = event;
    const waiting = name === API_ENTRY ? waitingOf(context.waiting) : null;
    if (!waiting || begun.has(messageId)) return [];
    const refusal: StartRefusal = world.refusals.find((one) => one.messageId === messageId)?.reason ?? {
      code: 'no-trigger',
    };
    return [{ workspaceId, ...waiting, outcome: 'refused', data: { refusal } as unknown as Json }];
  });
}

function waitingOf(value: unknown): Pick<Answer, 'runId' | 'nodeId' | 'visit'> | null {
  if (typeof value !== 'object' || value === null) return null;
  const { runId, nodeId, visit } = value as Record<string, unknown>;
  if (typeof runId !== 'string' || typeof nodeId !== 'string' || typeof visit !== 'number') return null;
  return { runId, nodeId, visit };
}
