/** Lets `perSecond` things pass in any second, no burst beyond it. Undefined: as many as you like. */
export class TokenBucket {
  #tokens: number;
  #at: number;

  constructor(
    private readonly perSecond: number | undefined,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.#tokens = 1;
    this.#at = now();
  }

  /** How many of `wanted` may pass now; they count as passed. */
  take(wanted: number): number {
    if (this.perSecond === undefined) return wanted;
    const now = this.now();
    this.#tokens = Math.min(this.perSecond, this.#tokens + ((now - this.#at) / 1000) * this.perSecond);
    this.#at = now;
    const taken = Math.min(wanted, Math.floor(this.#tokens));
    this.#tokens -= taken;
    return taken;
  }

  /** Gives back what was taken and not used. */
  giveBack(count: number): void {
    if (this.perSecond !== undefined) this.#tokens = Math.min(this.perSecond, this.#tokens + count);
  }
}
