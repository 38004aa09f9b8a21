import type { Point } from '../state/view-store';

/** Middle of an element's lower edge, on the screen: where a picker opened from it belongs. */
export function anchorOf(element: Element): Point {
  const { left, width, bottom } = element.getBoundingClientRect();
  return { x: left + width / 2, y: bottom };
}
