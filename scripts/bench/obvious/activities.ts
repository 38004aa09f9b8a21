import type { PoolClient } from 'pg';
import { countSteps } from '@/activities/run/count-steps';
import { stepRowOf } from '@/activities/run/step-row-of';
import type { StepChange } from '@/journey/plan/types';
import { reach } from '@/journey/reach/reach';
import { readPersonFacts } from '@/server/data/people/read-person-facts';
import { inTransaction } from '@/server/data/pool';
import { type LockedRun, lockRuns } from '@/server/data/runs/lock-runs';
import type { MessageRow } from '@/server/data/runs/step-rows';
import { writeSteps } from '@/server/data/runs/write-steps';
import { readPublishedTemplate } from '@/server/data/templates/read-published-template';
import { CHANNELS, type Channel } from '@/shared/channel';
import { newId } from '@/shared/new-id';

export interface ObviousActivities {
  decide(runId: string): Promise<Channel | null>;
  send(runId: string, channel: Channel): Promise<void>;
}

/** The same rows in the same tables as our engine writes, in one transaction for each activity. */
export const obviousActivities: ObviousActivities = {
  decide: (runId) =>
    inTransaction(async (client) => {
      const { run, person } = await load(client, runId);
      const checks = CHANNELS.map((channel) => reach(person.channels, channel));
      const channel = checks.find(({ reachable }) => reachable)?.channel ?? null;
      const port = channel ?? 'none';
      await write(client, run, [
        done(run, 'wait', 1, 'next', { code: 'waited', since: '', until: new Date(run.now).toISOString() }),
        done(run, 'reach', 2, port, { code: 'chose', port, arms: [] }),
      ]);
      return channel;
    }),

  send: (runId, channel) =>
    inTransaction(async (client) => {
      const { run, person } = await load(client, runId);
      const template = await readPublishedTemplate(client, run.workspaceId, `cart-${channel}`);
      if (!template) throw new Error('There is no such template');
      const message: MessageRow = {
        id: newId(),
        workspaceId: run.workspaceId,
        runId,
        journeyId: run.journeyId,
        version: run.version,
        nodeId: channel,
        visit: 1,
        personId: person.id,
        channel,
        templateId: template.id,
        templateVersion: template.version,
        class: 'marketing',
        state: 'planned',
        reason: null,
        variables: {},
        notAfter: null,
      };
      const outcome = { outcome: 'planned', final: false };
      const steps = [
        done(run, channel, 3, 'sent', { code: 'effect', outcome }),
        done(run, 'done', 4, null, { code: 'ended', reason: { code: 'exit-node' } }),
      ];
      await write(client, run, steps, message);
    }),
};

async function load(client: PoolClient, runId: string) {
  const [run] = await lockRuns(client, [runId]);
  if (!run) throw new Error('There is no such run');
  const person = (await readPersonFacts(client, [run.id])).get(run.personId);
  if (!person) throw new Error('There is no such person');
  return { run, person };
}

function done(
  run: LockedRun,
  nodeId: string,
  position: number,
  port: string | null,
  reason: StepChange['reason'],
): StepChange {
  return { nodeId, visit: 1, position, status: 'done', port, reason, enteredAt: run.now, leftAt: run.now };
}

async function write(
  client: PoolClient,
  run: LockedRun,
  steps: StepChange[],
  message?: MessageRow,
): Promise<void> {
  const { workspaceId, journeyId, version, personId, id, state } = run;
  const owner = { workspaceId, journeyId, version, personId, runId: id };
  await writeSteps(client, {
    runs: [
      {
        id,
        status: message ? 'ended' : 'waiting',
        endReason: message ? { code: 'exit-node' } : null,
        nodeId: steps.at(-1)?.nodeId ?? null,
        state,
        counter: run.counter + 1,
        due: null,
        endedAt: message ? new Date(run.now) : null,
      },
    ],
    steps: steps.map((change) => stepRowOf(owner, change)),
    messages: message ? [message] : [],
    counts: countSteps({ workspaceId, journeyId, version }, state.open, steps),
    answers: [],
  });
}
