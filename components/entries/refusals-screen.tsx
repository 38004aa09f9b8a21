'use client';

import { JourneyFrame } from './journey-frame';
import { RefusalsList } from './refusals-list';

/** Whom a journey did not let in, and why. */
export function RefusalsScreen({ journeyId }: { journeyId: string }) {
  return (
    <JourneyFrame journeyId={journeyId} part="refusals">
      <RefusalsList journeyId={journeyId} />
    </JourneyFrame>
  );
}
