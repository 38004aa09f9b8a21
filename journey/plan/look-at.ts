/** A wait may end centuries from now; timers may not. So long after a look at the latest there is another one. ms, real time */
const LOOK_AGAIN_MS = 400 * 86_400_000;

/** When a run that waits until `until` (ms since epoch) is to be looked at: then, or earlier when that is very far. */
export const lookAt = (until: number, now: number): number => Math.min(until, now + LOOK_AGAIN_MS);
