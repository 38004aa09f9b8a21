import { isAway } from '@/server/data/is-transient-error';
import { log } from '@/server/log';
import { within } from '../loop/within';
import type { Outage } from './outage';

/** A job that takes longer is left to itself, and the others go on. ms */
const PATIENCE_MS = 5_000;
/** Longer than any statement may take: a job that still has not ended is begun anew. ms */
const GIVE_UP_MS = 120_000;

/** Something that the sweep does now and then. */
export interface Job {
  name: string;
  /** Does it if it is due. True when there may be more to do. Never rejects, never takes long. */
  run(): Promise<boolean>;
  /** It has been at work for longer than the others wait for it. */
  isHanging(): boolean;
}

/**
 * Runs `work` at most once in `everyMs`, the first time at once. One that fails is tried again at its next turn; one that hangs holds up nobody but
 * itself, is said to hang, and is begun anew after two minutes, whatever became of it. While the database is away it is the shared `outage` that is
 * told of it, not the log.
 */
export function job(name: string, everyMs: number, work: () => Promise<unknown>, outage: Outage): Job {
  let dueAt = 0;
  let current: { since: number } | null = null;
  const isHanging = () => current !== null && Date.now() - current.since >= PATIENCE_MS;

  const begin = (): Promise<boolean> => {
    const turn = { since: Date.now() };
    current = turn;
    const end = () => {
      if (current === turn) current = null;
    };
    return work().then(
      (hasMore) => {
        end();
        outage.over();
        return hasMore === true;
      },
      (error: unknown) => {
        end();
        if (isAway(error)) outage.noted(error);
        else log.error({ err: error, job: name }, 'a job of the sweep failed');
        return false;
      },
    );
  };

  return {
    name,
    isHanging,
    async run() {
      if (current && Date.now() - current.since < GIVE_UP_MS) return false;
      if (current) log.error({ job: name }, 'a job of the sweep hangs and is begun anew');
      else if (Date.now() < dueAt) return false;
      dueAt = Date.now() + everyMs;
      return within(PATIENCE_MS, begin()).catch(() => {
        log.warn({ job: name }, 'a job of the sweep takes long; the others go on');
        return false;
      });
    },
  };
}
