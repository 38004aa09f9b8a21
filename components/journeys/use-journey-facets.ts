'use client';

import { useQuery } from '@tanstack/react-query';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import type { JourneyFacets } from '@/server/read/views/journey-views';

const NONE: JourneyFacets = { folders: [], unfiled: 0, tags: [], owners: [] };

/** Folders, tags and owners of the workspace's journeys; none while they are loaded. */
export function useJourneyFacets(): JourneyFacets {
  const { slug: workspace } = useWorkspace();
  const trpc = useTRPC();
  return useQuery(trpc.journey.facets.queryOptions({ workspace })).data ?? NONE;
}
