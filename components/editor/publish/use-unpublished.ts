'use client';

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { diffDocuments } from '@/journey/graph/diff';
import type { JourneyView } from '@/server/read/views/journey-views';
import { useDocument } from '../state/editor-context';

/** Whether the draft, as it is on the screen, differs from the version that runs. */
export function useUnpublished({ id, liveVersion }: JourneyView): boolean {
  const { slug } = useWorkspace();
  const trpc = useTRPC();
  const document = useDocument((state) => state.document);
  const live = useQuery(
    trpc.journey.version.queryOptions(
      { workspace: slug, journeyId: id, number: liveVersion ?? 1 },
      { enabled: liveVersion !== null, staleTime: Number.POSITIVE_INFINITY },
    ),
  ).data;
  return useMemo(() => {
    if (liveVersion === null || !live) return false;
    const { added, removed, changed, settingsChanged } = diffDocuments(live.document, document);
    return settingsChanged || added.length + removed.length + changed.length > 0;
  }, [live, liveVersion, document]);
}
