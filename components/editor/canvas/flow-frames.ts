import { membersOf } from '@/journey/graph/members-of';
import type { GroupId, JourneyDocument, NodeId } from '@/journey/graph/types';
import { CARD_WIDTH, GRID } from '@/journey/layout/card-size';
import type { FlowNode } from './flow-types';
import { frameId } from './frame-id';

/** Behind notes, lines and cards, also while selected: React Flow lifts what is selected by this much. */
const BEHIND = -20;
const LIFT = 1000;
const PAD = 3 * GRID;
/** The bar with the title, above the steps. */
const BAR = 5 * GRID;
/** A folded group: a card of its own. */
export const FOLDED_HEIGHT = 10 * GRID;
const HEIGHT_UNTIL_MEASURED = 112;

/** Is in the pointer's way: what lies between the steps is canvas. */
const ONLY_ITS_BAR = { pointerEvents: 'none' } as const;

interface Frames {
  /** Groups that are shown as one card. */
  folded: ReadonlySet<GroupId>;
  isSelected(steps: readonly NodeId[]): boolean;
}

/**
 * React Flow's nodes for the frames of a document: around where `steps` are drawn just now, so that a frame follows a drag. Frames that did not
 * change stay the same objects.
 */
export function flowFrames(
  document: Pick<JourneyDocument, 'nodes' | 'groups'>,
  steps: readonly FlowNode[],
  previous: readonly FlowNode[],
  { folded, isSelected }: Frames,
): FlowNode[] {
  const members = membersOf(document);
  if (members.size === 0) return [];
  const drawn = new Map(steps.map((step) => [step.id, step]));
  const known = new Map(previous.map((node) => [node.id, node]));
  return [...members].flatMap(([group, ids]): FlowNode[] => {
    const cards = ids.flatMap((id) => drawn.get(id) ?? []);
    if (cards.length === 0) return [];
    const id = frameId(group);
    const before = known.get(id);
    const isFolded = folded.has(group);
    const box = isFolded ? cardIn(boxAround(cards)) : boxAround(cards);
    const selected = isSelected(ids);
    const isSame =
      before?.position.x === box.x &&
      before.position.y === box.y &&
      before.width === box.width &&
      before.height === box.height &&
      before.selected === selected;
    if (before && isSame) return [before];
    const { x, y, width, height } = box;
    return [
      {
        ...(before ?? {
          id,
          type: 'frame',
          data: {},
          connectable: false,
          selectable: false,
          focusable: false,
          deletable: false,
          style: ONLY_ITS_BAR,
        }),
        zIndex: selected ? BEHIND - LIFT : BEHIND,
        position: { x, y },
        width,
        height,
        selected,
      },
    ];
  });
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

function boxAround(cards: readonly FlowNode[]): Box {
  const left = Math.min(...cards.map(({ position }) => position.x));
  const top = Math.min(...cards.map(({ position }) => position.y));
  const right = Math.max(...cards.map(({ position }) => position.x + CARD_WIDTH));
  const bottom = Math.max(
    ...cards.map(({ position, measured }) => position.y + (measured?.height ?? HEIGHT_UNTIL_MEASURED)),
  );
  return {
    x: left - PAD,
    y: top - PAD - BAR,
    width: right - left + 2 * PAD,
    height: bottom - top + 2 * PAD + BAR,
  };
}

/** In the middle above, where the first step stands. */
const cardIn = ({ x, y, width }: Box): Box => ({
  x: Math.round(x + (width - CARD_WIDTH) / 2),
  y: y + PAD + BAR,
  width: CARD_WIDTH,
  height: FOLDED_HEIGHT,
});
