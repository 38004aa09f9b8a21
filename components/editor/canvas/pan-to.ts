import { CARD_WIDTH } from '@/journey/layout/card-size';
import type { Editor } from '../state/editor';
import { calmDuration } from './calm-duration';

const MARGIN = 48;
const CARD_ROOM = 140;

/** Moves the canvas only as far as it must, so that a card is wholly in sight. */
export function panTo({ flow }: Pick<Editor, 'flow'>, position: { x: number; y: number }): void {
  const box = document.querySelector('[data-journey-canvas]')?.getBoundingClientRect();
  if (!flow || !box) return;
  const { x, y, zoom } = flow.getViewport();
  const left = position.x * zoom + x;
  const top = position.y * zoom + y;
  const right = left + CARD_WIDTH * zoom;
  const bottom = top + CARD_ROOM * zoom;
  const dx = left < MARGIN ? MARGIN - left : Math.min(0, box.width - MARGIN - right);
  const dy = top < MARGIN ? MARGIN - top : Math.min(0, box.height - MARGIN - bottom);
  if (dx === 0 && dy === 0) return;
  void flow.setViewport({ x: x + dx, y: y + dy, zoom }, { duration: calmDuration() });
}
