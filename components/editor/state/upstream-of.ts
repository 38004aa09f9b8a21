import { edgesOf } from '@/journey/graph/edges-of';
import type { JourneyDocument, NodeId } from '@/journey/graph/types';

/** The given steps and every step from which a path leads to them. */
export function upstreamOf(document: JourneyDocument, starts: NodeId[]): Set<NodeId> {
  const sources = new Map<NodeId, NodeId[]>();
  for (const { source, target } of edgesOf(document)) {
    sources.set(target, [...(sources.get(target) ?? []), source]);
  }
  const seen = new Set<NodeId>();
  const waiting = [...starts];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(sources.get(id) ?? []));
  }
  return seen;
}
