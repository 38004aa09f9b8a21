import type { Drill } from './drill';
import { acceptThenDrop } from './drills/accept-then-drop';
import { clockSkew } from './drills/clock-skew';
import { databaseDown } from './drills/database-down';
import { killWorker } from './drills/kill-worker';
import { manyJourneys } from './drills/many-journeys';
import { pauseEverywhere } from './drills/pause-everywhere';
import { publishInFlight } from './drills/publish-in-flight';
import { temporalDown } from './drills/temporal-down';

export const drills: readonly Drill[] = [
  killWorker,
  temporalDown,
  databaseDown,
  acceptThenDrop,
  clockSkew,
  publishInFlight,
  pauseEverywhere,
  manyJourneys,
];
