/** starting: owed to Temporal; held: its journey is paused. Open = not ended. */
export const RUN_STATUSES = ['starting', 'waiting', 'held', 'ended'] as const;
export type RunStatus = (typeof RUN_STATUSES)[number];
