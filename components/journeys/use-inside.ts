'use client';

import { useQuery } from '@tanstack/react-query';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import type { JourneyInside } from '@/server/read/views/journey-views';

const REFRESH_MS = 1_000;

/** Whom a change of the journey would concern, followed while `isOpen`; undefined until it is known. */
export function useInside(journeyId: string, isOpen: boolean): JourneyInside | undefined {
  const trpc = useTRPC();
  const { slug: workspace } = useWorkspace();
  return useQuery(
    trpc.journey.inside.queryOptions(
      { workspace, journeyId },
      { enabled: isOpen, refetchInterval: REFRESH_MS, staleTime: 0 },
    ),
  ).data;
}
