import type { FlowNode } from './flow-types';

/**
 * Moves nodes from where they are to where they shall be, over `durationMs`. New ones stand in their place at once.
 * Answers how to end it early, with every node in its place.
 */
export function glidePositions(
  from: FlowNode[],
  to: FlowNode[],
  durationMs: number,
  show: (nodes: FlowNode[]) => void,
): () => void {
  const starts = new Map(from.map(({ id, position }) => [id, position]));
  const begun = performance.now();
  let frame = requestAnimationFrame(step);

  function step(now: number): void {
    const progress = Math.min(1, (now - begun) / durationMs);
    if (progress === 1) {
      show(to);
      return;
    }
    const eased = 1 - (1 - progress) ** 3;
    show(
      to.map((node) => {
        const start = starts.get(node.id);
        if (!start || (start.x === node.position.x && start.y === node.position.y)) return node;
        return {
          ...node,
          position: {
            x: start.x + (node.position.x - start.x) * eased,
            y: start.y + (node.position.y - start.y) * eased,
          },
        };
      }),
    );
    frame = requestAnimationFrame(step);
  }

  return () => {
    cancelAnimationFrame(frame);
    show(to);
  };
}
