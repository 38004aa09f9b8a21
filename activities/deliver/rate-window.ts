const SECOND_MS = 1_000;

/**
 * Lets at most `perSecond` things pass within any second, also after a pause or a stall. Undefined: as many as you like.
 * Things count from when they have passed, not from when they were allowed to: on a busy machine there is time between the two.
 */
export class RateWindow {
  #passed: { at: number; count: number }[] = [];

  constructor(
    private readonly perSecond: number | undefined,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** How many of `wanted` may pass now, if nothing else is on its way. */
  room(wanted: number): number {
    if (this.perSecond === undefined) return wanted;
    const from = this.now() - SECOND_MS;
    this.#passed = this.#passed.filter(({ at }) => at >= from);
    const used = this.#passed.reduce((sum, { count }) => sum + count, 0);
    return Math.max(0, Math.min(wanted, this.perSecond - used));
  }

  /** These have passed by now. */
  passed(count: number): void {
    if (this.perSecond !== undefined && count > 0) this.#passed.push({ at: this.now(), count });
  }
}
