'use client';

import { JourneyFrame } from '@/components/entries/journey-frame';
import { RunsList } from './runs-list';

/** Runs of one journey, under its name. */
export function JourneyRunsScreen({ journeyId }: { journeyId: string }) {
  return (
    <JourneyFrame journeyId={journeyId} part="runs">
      <RunsList journeyId={journeyId} />
    </JourneyFrame>
  );
}
