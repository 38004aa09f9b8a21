'use client';

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { knownNamesOf } from '@/components/nodes/known-names-of';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import type { KnownNames } from '@/i18n/known-names';

/** What the triggers in a list of journeys speak of, by name. */
export function useKnownNames(): KnownNames {
  const { slug: workspace } = useWorkspace();
  const trpc = useTRPC();
  const segments = useQuery(trpc.segment.list.queryOptions({ workspace })).data;
  const journeys = useQuery(trpc.journey.names.queryOptions({ workspace })).data;
  return useMemo(() => knownNamesOf({ segments, journeys }), [segments, journeys]);
}
