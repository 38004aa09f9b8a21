import { defineSignal } from '@temporalio/workflow';

/** Look again: something a run may wait for has happened. Carries nothing, because the database is the truth. */
export const hint = defineSignal('hint');
