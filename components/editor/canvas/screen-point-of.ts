import type { Point } from '../state/view-store';

/** Where a mouse or touch event happened, on the screen. */
export function screenPointOf(event: MouseEvent | TouchEvent): Point {
  const at = 'changedTouches' in event ? event.changedTouches[0] : event;
  return { x: at?.clientX ?? 0, y: at?.clientY ?? 0 };
}
