/** What a pause means: for those who would enter, for those inside, for their waits, and what comes when its time is over. */
export interface PausePolicy {
  /** `queue`: they enter and hold at their first step. `refuse`: they do not, and it is noted. */
  entrants: 'queue' | 'refuse';
  /** `hold` at the next action until the resume, or leave there: `discard`. */
  inside: 'hold' | 'discard';
  /** `keep`: waits of a length go on counting. `extend`: they are longer by the pause. Waits until a date never move. */
  timers: 'keep' | 'extend';
  /** ISO; null: until somebody resumes it. */
  until: string | null;
  atExpiry: 'resume' | 'stop';
}

/** A pause as it is stored. */
export interface JourneyPause extends PausePolicy {
  /** ISO, the database's time. */
  since: string;
  /** Set when it is being lifted: the database's time then, how many held people go on per minute, and what the journey becomes. */
  release?: {
    at: string;
    perMinute: number;
    to: 'live' | 'draining';
    /** Id of the last run whose wait was extended. */
    cursor?: string;
  };
}

export const DEFAULT_PAUSE: PausePolicy = {
  entrants: 'queue',
  inside: 'hold',
  timers: 'keep',
  until: null,
  atExpiry: 'resume',
};
