import type { PoolClient } from 'pg';
import { hears } from '@/journey/plan/triggers/registry';
import type { Heard } from '@/journey/plan/triggers/types';
import type { Plan, WorkspaceFact } from '@/journey/plan/types';
import {
  loadLivePlans,
  loadWorkspaceStates,
  type WorkspaceState,
} from '@/server/data/react/load-live-journeys';
import { loadLiveSegments, type SegmentRow } from '@/server/data/react/load-live-segments';
import { type LiveSegment, liveSegment } from './live-segment';

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
  /** ISO date in the workspace's zone. */
  today: string;
  journeys: ReadonlyMap<string, LiveJourney>;
  segments: readonly LiveSegment[];
  /** Journeys that something may let people into, by what it is (`heardKey`). */
  listeners: ReadonlyMap<string, readonly LiveJourney[]>;
}

interface Cached {
  signature: string;
  workspace: Pick<LiveWorkspace, 'journeys' | 'listeners'>;
}

const cache = new Map<string, Cached>();

/** Under which a listener is found. */
export const heardKey = (heard: Heard): string =>
  heard.kind === 'event' ? `event ${heard.name}` : heard.kind;

/** The workspaces with their live journeys. Plans are read again only when a journey's generation has moved. */
export async function liveWorkspaces(
  client: PoolClient,
  workspaceIds: readonly string[],
): Promise<Map<string, LiveWorkspace>> {
  const states = await loadWorkspaceStates(client, workspaceIds);
  const segments = await loadLiveSegments(client, workspaceIds);
  const live = new Map<string, LiveWorkspace>();
  for (const id of new Set(states.map(({ workspaceId }) => workspaceId))) {
    const own = states.filter(({ workspaceId }) => workspaceId === id);
    const rows = segments.filter(({ workspaceId }) => workspaceId === id);
    live.set(id, await liveWorkspace(client, id, own, rows));
  }
  return live;
}

async function liveWorkspace(
  client: PoolClient,
  id: string,
  states: readonly WorkspaceState[],
  segments: readonly SegmentRow[],
): Promise<LiveWorkspace> {
  const { clock, facts, today } = states[0] ?? {
    clock: 1,
    facts: { zone: 'UTC', weekend: [], holidays: [] },
    today: '',
  };
  const signature = JSON.stringify(states.map(({ journeyId, generation }) => [journeyId, generation]));
  let known = cache.get(id);
  if (known?.signature !== signature) {
    const hasJourneys = states.some(({ journeyId }) => journeyId !== null);
    known = { signature, workspace: await readJourneys(client, id, hasJourneys) };
    cache.set(id, known);
  }
  return { id, clock, facts, today, segments: segments.map(liveSegment), ...known.workspace };
}

async function readJourneys(
  client: PoolClient,
  workspaceId: string,
  hasJourneys: boolean,
): Promise<Cached['workspace']> {
  const journeys = new Map<string, LiveJourney>();
  const listeners = new Map<string, LiveJourney[]>();
  for (const { journeyId, ...version } of hasJourneys ? await loadLivePlans(client, workspaceId) : []) {
    const journey = { id: journeyId, ...version };
    journeys.set(journeyId, journey);
    for (const key of new Set(journey.plan.triggers.map(({ on }) => heardKey(hears(on))))) {
      listeners.set(key, [...(listeners.get(key) ?? []), journey]);
    }
  }
  return { journeys, listeners };
}
