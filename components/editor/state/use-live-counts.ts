'use client';

import { useSubscription } from '@trpc/tanstack-react-query';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import type { Editor } from './editor';

/** Keeps the numbers on the cards fresh while the journey is published; no reload, no polling. */
export function useLiveCounts({ journeyId, document }: Editor, liveVersion: number | null): void {
  const { slug } = useWorkspace();
  const trpc = useTRPC();
  useSubscription(
    trpc.journey.onCounts.subscriptionOptions(
      { workspace: slug, journeyId },
      { enabled: liveVersion !== null, onData: (counts) => document.setState({ counts }) },
    ),
  );
}
