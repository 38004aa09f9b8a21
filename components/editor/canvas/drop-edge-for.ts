import { detachNodes } from '@/journey/graph/detach-nodes';
import { fitOnEdge } from '@/journey/graph/fit-on-edge';
import type { EdgeId, NodeId } from '@/journey/graph/types';
import { splitEdgeId } from '../state/edge-id';
import type { Editor } from '../state/editor';
import type { DragHow, Point } from '../state/view-store';
import { edgeUnder } from './edge-under';

/** The way out under the pointer, if the one step that is dragged fits into it; null otherwise. */
export function dropEdgeFor(
  { document, definitions }: Editor,
  how: DragHow,
  ids: NodeId[],
  point: Point,
): EdgeId | null {
  const [id, ...others] = ids;
  if (how === 'copy' || id === undefined || others.length > 0) return null;
  const edge = edgeUnder(point, id);
  if (!edge) return null;
  const journey = document.getState().document;
  const meant = how === 'detach' ? structuredClone(journey) : journey;
  if (how === 'detach') detachNodes(meant, [id], definitions);
  const { source, port } = splitEdgeId(edge);
  return fitOnEdge(meant, definitions, source, port, id) ? edge : null;
}
