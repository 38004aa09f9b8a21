const DURATION_MS = 180;

/** Milliseconds of a movement of the canvas: none for people who asked their system for less motion. */
export function calmDuration(): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : DURATION_MS;
}
