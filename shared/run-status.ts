/** starting: owed to Temporal; held: its journey is paused. Open = not ended. */
export const RUN_STATUSES = ['starting', 'waiting', 'held', 'ended'] as const;
export type RunStatus = (typeof RUN_STATUSES)[number];

/** What runs can be filtered by. */
export const RUN_STATUS_FILTERS = ['open', ...RUN_STATUSES] as const;
export type RunStatusFilter = (typeof RUN_STATUS_FILTERS)[number];
