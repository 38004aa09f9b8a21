/** open: somebody should do it · done · expired: the run waits no longer · withdrawn: the run ended before. */
export const TASK_STATES = ['open', 'done', 'expired', 'withdrawn'] as const;
export type TaskState = (typeof TASK_STATES)[number];
