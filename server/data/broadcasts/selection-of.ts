import type { Audience } from '@/journey/graph/types';
import type { Trigger } from '@/journey/plan/types';
import type { Selection } from './audience-sql';

interface Source {
  workspaceId: string;
  nodeId: string;
  segmentId: string | null;
  triggers: readonly Trigger[] | null;
  audience: Audience | null;
  zone: string;
  clock: number;
  now: number;
}

/** Whom a trigger is meant for: its own filter, the audience of the journey and, if one is named, a segment. */
export function selectionOf(source: Source): Selection {
  const { workspaceId, nodeId, segmentId, triggers, audience, zone, clock, now } = source;
  const filter = triggers?.find(({ node }) => node === nodeId)?.filter;
  const rules = [filter, audience?.rule].filter((rule) => rule !== undefined);
  return { setting: { workspaceId, zone, clock, now }, segmentId, rules };
}
