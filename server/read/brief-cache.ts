const MAX_ENTRIES = 500;

/** Remembers answers for a few seconds, and lets callers that ask at the same time share one question. */
export class BriefCache<T> {
  readonly #entries = new Map<string, { until: number; answer: Promise<T> }>();

  constructor(private readonly lifeMs: number) {}

  get(key: string, ask: () => Promise<T>): Promise<T> {
    const now = Date.now();
    const known = this.#entries.get(key);
    if (known && known.until > now) return known.answer;
    if (this.#entries.size >= MAX_ENTRIES) this.#entries.clear();
    const answer = ask();
    this.#entries.set(key, { until: now + this.lifeMs, answer });
    answer.catch(() => this.#entries.delete(key));
    return answer;
  }
}
