'use client';

import { useSubscription } from '@trpc/tanstack-react-query';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { useCountPeriod } from '../canvas/use-count-period';
import type { Editor } from './editor';

/** Keeps the numbers on the cards fresh while the journey is published, of the chosen period; no reload, no polling. */
export function useLiveCounts({ journeyId, document }: Editor, liveVersion: number | null): void {
  const { slug } = useWorkspace();
  const trpc = useTRPC();
  const [days] = useCountPeriod();
  useSubscription(
    trpc.journey.onCounts.subscriptionOptions(
      { workspace: slug, journeyId, days: days ?? undefined },
      { enabled: liveVersion !== null, onData: (counts) => document.setState({ counts }) },
    ),
  );
}
