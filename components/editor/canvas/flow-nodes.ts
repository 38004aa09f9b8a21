import type { JourneyDocument, JourneyNode, NodeId } from '@/journey/graph/types';
import { CARD_WIDTH } from '@/journey/layout/card-size';
import type { FlowNode } from './flow-types';
import { keepSame } from './keep-same';

const FIRST_GUESS_HEIGHT = 88;

/**
 * React Flow's nodes for a document. Nodes that did not change stay the same objects, with what React Flow measured of them,
 * so that only changed cards are drawn again; without any change the list stays the same too.
 */
export function flowNodes(
  document: JourneyDocument,
  previous: FlowNode[],
  isSelected: (id: NodeId) => boolean,
  ariaLabel: (id: NodeId, node: JourneyNode) => string,
  isHidden: (id: NodeId) => boolean = () => false,
): FlowNode[] {
  const known = new Map(previous.map((node) => [node.id, node]));
  const nodes = Object.entries(document.nodes).map(([id, node]) => {
    const before = known.get(id);
    // A step in the pointer's hand stays there, whatever happens meanwhile.
    const position = before?.dragging ? before.position : node.position;
    const selected = isSelected(id);
    const label = ariaLabel(id, node);
    const hidden = isHidden(id);
    if (
      before &&
      before.position.x === position.x &&
      before.position.y === position.y &&
      before.selected === selected &&
      before.ariaLabel === label &&
      (before.hidden ?? false) === hidden
    ) {
      return before;
    }
    return {
      ...(before ?? {
        id,
        type: 'step',
        data: {},
        initialWidth: CARD_WIDTH,
        initialHeight: FIRST_GUESS_HEIGHT,
      }),
      position: { ...position },
      selected,
      ariaLabel: label,
      hidden,
    } satisfies FlowNode;
  });
  return keepSame(previous, nodes);
}
