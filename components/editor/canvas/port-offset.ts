import { CARD_WIDTH, PORT_PITCH } from '@/journey/layout/card-size';

/**
 * Where the n-th of `count` ports sits, in pixels from the card's left edge: in order from left to right in both
 * languages, spread evenly, beyond the card's edges when there are many.
 */
export function portOffset(index: number, count: number): number {
  const pitch = portPitch(count);
  return CARD_WIDTH / 2 + (index - (count - 1) / 2) * pitch;
}

/** Room for each port, in pixels. */
export function portPitch(count: number): number {
  return Math.max(PORT_PITCH, CARD_WIDTH / count);
}
