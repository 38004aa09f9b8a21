import type { PoolClient } from 'pg';
import type { Plan, WorkspaceFact } from '@/journey/plan/types';
import {
  loadLivePlans,
  loadWorkspaceStates,
  type WorkspaceState,
} from '@/server/data/react/load-live-journeys';

export interface LiveJourney {
  id: string;
  version: number;
  planHash: string;
  plan: Plan;
  /** Why nobody is let in; null: the plan decides. */
  refuses: 'paused' | 'stopped' | null;
}

export interface LiveWorkspace {
  id: string;
  clock: number;
  facts: WorkspaceFact;
  journeys: ReadonlyMap<string, LiveJourney>;
  /** Journeys that an event may let people into, by the event's name. */
  byEvent: ReadonlyMap<string, readonly LiveJourney[]>;
}

interface Cached {
  signature: string;
  workspace: LiveWorkspace;
}

const cache = new Map<string, Cached>();

/** The workspaces with their live journeys. Plans are read again only when a journey's generation has moved. */
export async function liveWorkspaces(
  client: PoolClient,
  workspaceIds: readonly string[],
): Promise<Map<string, LiveWorkspace>> {
  const states = await loadWorkspaceStates(client, workspaceIds);
  const live = new Map<string, LiveWorkspace>();
  for (const id of new Set(states.map(({ workspaceId }) => workspaceId))) {
    const own = states.filter(({ workspaceId }) => workspaceId === id);
    live.set(id, await liveWorkspace(client, id, own));
  }
  return live;
}

async function liveWorkspace(
  client: PoolClient,
  id: string,
  states: readonly WorkspaceState[],
): Promise<LiveWorkspace> {
  const clock = states[0]?.clock ?? 1;
  const facts = states[0]?.facts ?? { zone: 'UTC', weekend: [], holidays: [] };
  const signature = JSON.stringify(states.map(({ journeyId, generation }) => [journeyId, generation]));
  const known = cache.get(id);
  if (known?.signature === signature) return { ...known.workspace, clock, facts };
  const hasJourneys = states.some(({ journeyId }) => journeyId !== null);
  const journeys = new Map<string, LiveJourney>();
  const byEvent = new Map<string, LiveJourney[]>();
  for (const { journeyId, ...version } of hasJourneys ? await loadLivePlans(client, id) : []) {
    const journey = { id: journeyId, ...version };
    journeys.set(journeyId, journey);
    for (const event of new Set(journey.plan.triggers.map((trigger) => trigger.event))) {
      byEvent.set(event, [...(byEvent.get(event) ?? []), journey]);
    }
  }
  const workspace = { id, clock, facts, journeys, byEvent };
  cache.set(id, { signature, workspace });
  return workspace;
}
