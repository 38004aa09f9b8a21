interface Bucket {
  tokens: number;
  at: number;
}

const MAX_BUCKETS = 10_000;

/** How much each key may send: `perSecond` on average, `burst` at once. Kept in memory, so per process. */
export class TokenBuckets {
  private readonly buckets = new Map<string, Bucket>();

  constructor(
    private readonly rate: { perSecond: number; burst: number },
    private readonly now: () => number = Date.now,
  ) {}

  /** Takes `cost` tokens and returns 0, or takes none and returns how many seconds to wait. */
  take(key: string, cost: number): number {
    const { perSecond, burst } = this.rate;
    const at = this.now();
    const known = this.buckets.get(key);
    const tokens = known ? Math.min(burst, known.tokens + ((at - known.at) / 1000) * perSecond) : burst;
    if (tokens < Math.min(cost, burst))
      return Math.max(1, Math.ceil((Math.min(cost, burst) - tokens) / perSecond));
    if (!known && this.buckets.size >= MAX_BUCKETS) this.buckets.clear();
    this.buckets.set(key, { tokens: tokens - cost, at });
    return 0;
  }
}
