interface Waiting<Request, Answer> {
  request: Request;
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

export type BatchResult<Answer> = { ok: true; answer: Answer } | { ok: false; error: unknown };

/**
 * Runs requests that arrive while earlier ones are being worked on together, as one batch: no request waits for company,
 * and a busy database gets few large transactions. Requests with the same key never share a batch.
 */
export class MicroBatch<Request, Answer> {
  private waiting: Waiting<Request, Answer>[] = [];
  private running = 0;

  constructor(
    private readonly execute: (requests: Request[]) => Promise<BatchResult<Answer>[]>,
    private readonly keyOf: (request: Request) => string,
    private readonly limits: { concurrency: number; size: number },
  ) {}

  run(request: Request): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ request, resolve, reject });
      this.start();
    });
  }

  private start(): void {
    if (this.running >= this.limits.concurrency || this.waiting.length === 0) return;
    this.running += 1;
    // What arrives in the same turn of the event loop belongs together.
    setImmediate(() => this.work());
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
    const batch = this.take();
    if (batch.length === 0) {
      this.running -= 1;
      return;
    }
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
      this.running -= 1;
      this.start();
    }
  }
}
