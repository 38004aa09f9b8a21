import type { StepReason } from '@/journey/plan/types';
import { jsonColumn } from '@/server/data/json-column';
import { prisma } from '@/server/data/prisma';
import { newId } from '@/shared/new-id';

export interface RunSeed {
  workspaceId: string;
  journeyId: string;
  personId: string;
  nodeId: string;
  status?: 'waiting' | 'held' | 'ended';
  startedAt: Date;
}

/** A run of version 1 that stands at a node, with the step it is in. For readers only: no workflow is behind it. */
export async function seedRun(seed: RunSeed): Promise<string> {
  const { workspaceId, journeyId, personId, nodeId, status = 'waiting', startedAt } = seed;
  const id = newId();
  const run = { workspaceId, journeyId, version: 1, personId };
  await prisma().run.create({
    data: {
      ...run,
      id,
      status,
      nodeId,
      planHash: '',
      state: {},
      startedAt,
      ...(status === 'ended'
        ? { endedAt: startedAt, endReason: { code: 'completed' } }
        : { due: new Date(startedAt.getTime() + 3_600_000) }),
    },
  });
  const reason: StepReason = { code: 'waiting', until: startedAt.toISOString() };
  await prisma().step.create({
    data: {
      ...run,
      id: newId(),
      runId: id,
      nodeId,
      visit: 1,
      position: 1,
      status: 'waiting',
      reason: jsonColumn(reason),
      enteredAt: startedAt,
    },
  });
  return id;
}
