import type { Effect } from '@/journey/plan/types';
import type { EffectPorts } from '@/nodes/registry/node-effect';
import type { LockedRun } from '@/server/data/runs/lock-runs';
import type { MessageRow } from '@/server/data/runs/step-rows';
import { newId } from '@/shared/new-id';
import type { StepWorld } from './step-world';

/** A message that could not leave for this long is not sent any more. ms */
const NOT_AFTER_MS = 72 * 3_600_000;

/** Binds what an effect may do to the transaction of its step. Messages are written with the step, at its end. */
export function effectPorts(
  world: StepWorld,
  run: LockedRun,
  { nodeId, visit }: Pick<Effect, 'nodeId' | 'visit'>,
  plan: (message: MessageRow) => void,
): EffectPorts {
  let versionOf: { id: string; version: number } | null = null;
  return {
    async template(key) {
      const template = await world.template(run.workspaceId, key);
      versionOf = template;
      return template;
    },
    async planMessage({ channel, templateId, class: messageClass, state, reason }) {
      plan({
        id: newId(),
        workspaceId: run.workspaceId,
        runId: run.id,
        journeyId: run.journeyId,
        version: run.version,
        nodeId,
        visit,
        personId: run.personId,
        channel,
        templateId,
        templateVersion: versionOf?.id === templateId ? versionOf.version : null,
        class: messageClass,
        state,
        reason,
        notAfter: new Date(run.now + NOT_AFTER_MS),
      });
    },
  };
}
