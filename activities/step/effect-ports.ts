import type { Effect } from '@/journey/plan/types';
import type { EffectPorts } from '@/nodes/registry/node-effect';
import type { CallRow } from '@/server/data/calls/insert-calls';
import type { SystemEvent } from '@/server/data/events/insert-system-events';
import type { LockedRun } from '@/server/data/runs/lock-runs';
import type { MessageRow } from '@/server/data/runs/step-rows';
import type { JsonObject } from '@/shared/json';
import { newId } from '@/shared/new-id';
import { API_ENTRY, PROFILE_CHANGED, SEGMENT_SET } from '@/shared/system-events';
import type { UnfilledTask } from './fill-tasks';
import type { StepWorld } from './step-world';

/** A message that could not leave for this long is not sent any more. ms */
const NOT_AFTER_MS = 72 * 3_600_000;

/** What the effects of one walk ask for; written with its steps. */
export interface AskedFor {
  messages: MessageRow[];
  events: SystemEvent[];
  calls: CallRow[];
  tasks: UnfilledTask[];
}

export const nothingAskedFor = (): AskedFor => ({ messages: [], events: [], calls: [], tasks: [] });

export interface EffectAt {
  run: LockedRun;
  effect: Pick<Effect, 'nodeId' | 'visit'>;
  /** What the run carries at this moment. */
  variables: JsonObject;
  /** ms since epoch */
  now: number;
  /** As this walk has made them. */
  traits: JsonObject;
  onProfile: EffectPorts['changeProfile'];
  onMembership: EffectPorts['setMembership'];
}

/** Binds what an effect may do to its walk. Everything is written with the step, at its end, under ids that its visit decides. */
export function effectPorts(world: StepWorld, at: EffectAt, asked: AskedFor): EffectPorts {
  const { run, effect, variables, now } = at;
  const { nodeId, visit } = effect;
  const { workspaceId, journeyId, version, personId } = run;
  const owner = { workspaceId, runId: run.id, journeyId, version, nodeId, visit, personId };
  const key = `${run.id}:${nodeId}#${visit}`;
  const timestamp = new Date(now);
  const until = (patienceMs: number) => new Date(now + Math.ceil(patienceMs / run.clock));
  let versionOf: { id: string; version: number } | null = null;
  return {
    async template(name) {
      const template = await world.template(workspaceId, name);
      versionOf = template;
      return template;
    },
    async planMessage({ channel, templateId, class: messageClass, state, reason }) {
      asked.messages.push({
        ...owner,
        id: newId(),
        channel,
        templateId,
        templateVersion: versionOf?.id === templateId ? versionOf.version : null,
        class: messageClass,
        state,
        reason,
        variables,
        notAfter: new Date(run.now + NOT_AFTER_MS),
      });
    },
    changeProfile(ops) {
      at.onProfile(ops);
      const messageId = `profile:${key}`;
      asked.events.push({
        workspaceId,
        personId,
        name: PROFILE_CHANGED,
        messageId,
        properties: { ops: [...ops] },
        timestamp,
      });
    },
    setMembership(segment, belongs) {
      at.onMembership(segment, belongs);
      // What a visit does last to a segment counts.
      const messageId = `segment-set:${key}:${segment}`;
      const before = asked.events.findIndex((event) => event.messageId === messageId);
      if (before >= 0) asked.events.splice(before, 1);
      asked.events.push({
        workspaceId,
        personId,
        name: SEGMENT_SET,
        messageId,
        properties: { change: belongs ? 'add' : 'remove' },
        context: { segment },
        timestamp,
      });
    },
    emitEvent({ name, properties }) {
      const context = { emittedBy: { journeyId, runId: run.id, nodeId } };
      const messageId = `emit:${key}`;
      asked.events.push({
        workspaceId,
        personId,
        type: 'track',
        name,
        messageId,
        properties,
        context,
        timestamp,
      });
    },
    planCall({ request, patienceMs }) {
      asked.calls.push({ ...owner, id: newId(), request, variables, notAfter: until(patienceMs) });
    },
    openTask({ patienceMs, ...task }) {
      const reads = { traits: at.traits, entry: run.entry, variables };
      asked.tasks.push({ ...owner, id: newId(), ...task, expiresAt: until(patienceMs), reads });
    },
    startJourney({ journeyId: target, properties, wait }) {
      asked.events.push({
        workspaceId,
        personId,
        name: API_ENTRY,
        messageId: `start:${key}`,
        properties,
        context: { journeyId: target, ...(wait ? { waiting: { runId: run.id, nodeId, visit } } : {}) },
        timestamp,
      });
    },
  };
}
