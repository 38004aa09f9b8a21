import { deliver } from '@/activities/deliver/deliver';
import { react } from '@/activities/react/react';
import { stepActivities } from '@/activities/step/step';
import { sweep } from '@/activities/sweep/sweep';
import type { LoopActivities, StepActivities } from '@/workflows/types';

/** Everything that workflows may ask of a worker. `step` must be on the worker that runs the workflow: it is local. */
export const activities: StepActivities & LoopActivities = { ...stepActivities, react, sweep, deliver };
