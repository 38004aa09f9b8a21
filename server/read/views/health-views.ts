/** The workflows that drive everything else. */
export type Loop = 'reactor' | 'delivery';
/** There and going on; there, but no worker can go on with it; not there. */
export type LoopState = 'running' | 'stuck' | 'missing';

export interface LoopView {
  name: Loop;
  /** Null: Temporal did not say. */
  state: LoopState | null;
  /** Jobs of it that take much longer than they should; the others go on. */
  hanging: string[];
}

/** One kind of broken promise, with the first ids of what it was broken to. */
export interface Finding {
  check: string;
  count: number;
  ids: string[];
}

export interface Health {
  /** Whether this process can serve; a worker that is behind is said, but is no reason to take the web away. */
  ok: boolean;
  database: { ok: boolean; latencyMs: number | null };
  temporal: { ok: boolean; latencyMs: number | null };
  worker: {
    ok: boolean;
    /** Age of the oldest work that is due and not done: events, messages, runs. */
    lagMs: number | null;
    /** Messages whose time has come and that a paused connection or journey holds back: nothing is behind with them. */
    held: number | null;
    /** Workers that asked for work lately. */
    pollers: number | null;
  };
  /** The workflows that drive everything else. */
  loops: LoopView[];
  /** Nothing lost, nothing doubled: the worker's latest look at what it promises. Null: it has not looked yet. */
  ledger: {
    ok: boolean;
    at: string;
    tookMs: number;
    windowMs: number;
    broken: Finding[];
    error: string | null;
  } | null;
}
