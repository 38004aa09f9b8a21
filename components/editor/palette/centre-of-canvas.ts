import type { Editor } from '../state/editor';
import type { Point } from '../state/view-store';

/** Middle of what is seen of the canvas, in its own coordinates. */
export function centreOfCanvas({ flow }: Editor): Point {
  const box = document.querySelector('[data-journey-canvas]')?.getBoundingClientRect();
  if (!flow || !box) return { x: 0, y: 0 };
  return flow.screenToFlowPosition({ x: box.left + box.width / 2, y: box.top + box.height / 3 });
}
