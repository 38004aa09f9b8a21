import { log } from '@/server/log';

/** What jobs that need the database share while it is away: one word when it goes, one when it is back. */
export class Outage {
  /** ms since epoch; null: the database is there, as far as anybody knows. */
  private since: number | null = null;

  /** Somebody found it away. */
  noted(error: unknown): void {
    if (this.since !== null) return;
    this.since = Date.now();
    log.warn({ err: error }, 'the database is away; the sweep goes on when it is back');
  }

  /** Somebody found it there. */
  over(): void {
    if (this.since === null) return;
    log.info({ awayMs: Date.now() - this.since }, 'the database is back');
    this.since = null;
  }
}
