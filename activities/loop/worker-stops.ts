import { ApplicationFailure, ApplicationFailureCategory } from '@temporalio/common';

/** Ends a long activity on a worker that shuts down, so that another one goes on without waiting for a missed heartbeat. */
export const workerStops = (): ApplicationFailure =>
  ApplicationFailure.create({
    message: 'The worker stops; another one goes on',
    category: ApplicationFailureCategory.BENIGN,
    nextRetryDelay: '200ms',
  });
