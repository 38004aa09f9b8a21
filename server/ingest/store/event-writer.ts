import { AppError } from '@/shared/app-error';
import type { EventRow } from '../event/event-row';
import { MAX_WAITING_BYTES } from '../limits';

/** A batch leaves when it is this old (ms) or this long, whichever comes first. */
const MAX_AGE_MS = 5;
const MAX_ROWS = 500;

interface Waiting {
  rows: readonly EventRow[];
  resolve: (refused: RefusedRow[]) => void;
  reject: (error: unknown) => void;
}

export interface RefusedRow {
  row: EventRow;
  reason: string;
}

export interface EventStore {
  /** Commits all rows or none. */
  insert(rows: readonly EventRow[]): Promise<unknown>;
  /** Called after each commit; must not throw. */
  committed(): void;
  /** True when the rows themselves are at fault, so that trying them one by one makes sense. */
  isDataError(error: unknown): boolean;
}

/** Collects the events of concurrent requests into few, large inserts. Each caller hears back only after its commit. */
export class EventWriter {
  private waiting: Waiting[] = [];
  private waitingRows = 0;
  private openBytes = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly store: EventStore) {}

  /** Resolves once the rows are committed, with those the database would not take. Rejects when nothing is certain. */
  async write(rows: readonly EventRow[], bytes: number): Promise<RefusedRow[]> {
    if (this.openBytes + bytes > MAX_WAITING_BYTES && this.openBytes > 0)
      throw new AppError('rate-limited', 'slowDown', 'More events are waiting than can be stored right now.');
    this.openBytes += bytes;
    try {
      return await new Promise((resolve, reject) => this.enqueue({ rows, resolve, reject }));
    } finally {
      this.openBytes -= bytes;
    }
  }

  private enqueue(entry: Waiting): void {
    this.waiting.push(entry);
    this.waitingRows += entry.rows.length;
    if (this.waitingRows >= MAX_ROWS) this.flush();
    else this.timer ??= setTimeout(() => this.flush(), MAX_AGE_MS);
  }

  private flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const batch = this.waiting;
    this.waiting = [];
    this.waitingRows = 0;
    void this.commit(batch);
  }

  private async commit(batch: readonly Waiting[]): Promise<void> {
    try {
      await this.store.insert(batch.flatMap(({ rows }) => rows));
      for (const { resolve } of batch) resolve([]);
    } catch (error) {
      if (this.store.isDataError(error)) await Promise.all(batch.map((entry) => this.commitSingly(entry)));
      else for (const { reject } of batch) reject(error);
    }
    this.store.committed();
  }

  /** One row that the database refuses must not take its neighbours with it. */
  private async commitSingly({ rows, resolve, reject }: Waiting): Promise<void> {
    const refused: RefusedRow[] = [];
    try {
      for (const row of rows) {
        await this.store.insert([row]).catch((error: unknown) => {
          if (!this.store.isDataError(error)) throw error;
          refused.push({ row, reason: 'The database cannot hold this event.' });
        });
      }
      resolve(refused);
    } catch (error) {
      reject(error);
    }
  }
}
