import type { Definitions } from '@/journey/compile/node-definition';
import { portsOf } from '@/journey/graph/ports-of';
import type { EdgeId, JourneyDocument, NodeId } from '@/journey/graph/types';
import type { StepChange } from '@/journey/plan/types';
import type { Simulated } from '@/journey/simulate/types';
import type { CanvasPath } from '../state/canvas-model';

/** The story up to one of its moments. */
export interface StoryAt {
  /** By position: the steps so far, as they stood then. */
  steps: ReadonlyMap<number, StepChange>;
  /** Of the step that the moment is about; null: it is about none. */
  position: number | null;
  path: CanvasPath;
}

/** Where the person stands at a moment (its index), by which way they came. */
export function storyAt(
  { moments }: Pick<Simulated, 'moments'>,
  index: number,
  document: JourneyDocument,
  definitions: Definitions,
): StoryAt {
  const steps = new Map<number, StepChange>();
  let position: number | null = null;
  let isOver = false;
  for (const moment of moments.slice(0, index + 1)) {
    if (moment.kind === 'step') {
      steps.set(moment.step.position, moment.step);
      position = moment.step.position;
    }
    isOver = moment.kind === 'end';
  }
  const marks = new Map<NodeId, { orders: number[]; at: number }>();
  for (const { nodeId, position: order, enteredAt } of steps.values()) {
    const before = marks.get(nodeId)?.orders ?? [];
    marks.set(nodeId, { orders: [...before, order + 1], at: enteredAt });
  }
  const last = position === null ? undefined : steps.get(position);
  return {
    steps,
    position: moments[index]?.kind === 'step' ? position : null,
    path: {
      visited: new Set(marks.keys()),
      current: isOver ? null : (last?.nodeId ?? null),
      edges: new Set([...steps.values()].flatMap((step) => edgeOf(step, document, definitions))),
      marks,
    },
  };
}

/** The edge that a step left by: a way out that is optional and not wired joins the first. */
function edgeOf(
  { nodeId, port }: StepChange,
  { nodes }: JourneyDocument,
  definitions: Definitions,
): EdgeId[] {
  const node = nodes[nodeId];
  if (port === null || !node) return [];
  const ports = portsOf(node, definitions) ?? [];
  const joins = node.next[port] === undefined && ports.find(({ id }) => id === port)?.optional;
  return [`${nodeId}:${joins ? (ports[0]?.id ?? port) : port}`];
}
