import type { JourneyDocument, JourneyEdge } from './types';

/** Every edge, in the order of the nodes and of each node's wiring. Includes edges that lead nowhere, if a document has them. */
export function edgesOf(document: Pick<JourneyDocument, 'nodes'>): JourneyEdge[] {
  return Object.entries(document.nodes).flatMap(([source, node]) =>
    Object.entries(node.next).map(([port, target]) => ({ id: `${source}:${port}`, source, port, target })),
  );
}
