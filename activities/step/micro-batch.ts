interface Waiting<Request, Answer> {
  request: Request;
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

export type BatchResult<Answer> = { ok: true; answer: Answer } | { ok: false; error: unknown };

/** Batches begin this many times as far apart as the last one took: the slower the database, the more go together. */
const GAP_FACTOR = 3;

/**
 * Runs requests that arrive close together as one batch, so that a busy database gets few large transactions. Who comes after a quiet time is
 * served at once; who follows closely waits for company, at most `maxGapMs` and only until a batch is full. Requests with the same key never share
 * a batch.
 */
export class MicroBatch<Request, Answer> {
  private waiting: Waiting<Request, Answer>[] = [];
  private running = 0;
  private lastBegan = Number.NEGATIVE_INFINITY;
  private lastTookMs = 0;
  private timer: NodeJS.Timeout | undefined;
  /** A batch is about to be taken. */
  private isGathering = false;

  constructor(
    private readonly execute: (requests: Request[]) => Promise<BatchResult<Answer>[]>,
    private readonly keyOf: (request: Request) => string,
    private readonly limits: { concurrency: number; size: number; maxGapMs: number },
  ) {}

  run(request: Request): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ request, resolve, reject });
      this.start();
    });
  }

  private start(): void {
    if (this.isGathering || this.running >= this.limits.concurrency || this.waiting.length === 0) return;
    const gapMs = Math.min(GAP_FACTOR * this.lastTookMs, this.limits.maxGapMs);
    const restMs = this.lastBegan + gapMs - performance.now();
    if (restMs <= 0 || this.waiting.length >= this.limits.size) this.begin();
    else this.timer ??= setTimeout(() => this.begin(), restMs);
  }

  private begin(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.running += 1;
    this.lastBegan = performance.now();
    this.isGathering = true;
    // What arrives in the same turn of the event loop belongs together.
    setImmediate(() => {
      this.isGathering = false;
      void this.work();
    });
  }

  private take(): Waiting<Request, Answer>[] {
    const keys = new Set<string>();
    const batch: Waiting<Request, Answer>[] = [];
    const rest: Waiting<Request, Answer>[] = [];
    for (const item of this.waiting) {
      const key = this.keyOf(item.request);
      const fits = batch.length < this.limits.size && !keys.has(key);
      (fits ? batch : rest).push(item);
      if (fits) keys.add(key);
    }
    this.waiting = rest;
    return batch;
  }

  private async work(): Promise<void> {
    const began = performance.now();
    const batch = this.take();
    // Some may not have fitted in.
    this.start();
    try {
      const results = await this.execute(batch.map(({ request }) => request));
      for (const [index, item] of batch.entries()) {
        const result = results[index];
        if (result?.ok) item.resolve(result.answer);
        else item.reject(result?.error ?? new Error('The batch gave no answer'));
      }
    } catch (error) {
      for (const item of batch) item.reject(error);
    } finally {
      this.lastTookMs = performance.now() - began;
      this.running -= 1;
      this.start();
    }
  }
}
