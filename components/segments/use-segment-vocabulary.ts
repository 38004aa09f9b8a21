'use client';

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import type { PanelVocabulary } from '@/nodes/registry/node-view';

/** What the rule of a segment may name: events and traits that were received, and the other segments. */
export function useSegmentVocabulary(ownKey: string | null): PanelVocabulary {
  const trpc = useTRPC();
  const { slug: workspace } = useWorkspace();
  const seen = useQuery(trpc.workspace.vocabulary.queryOptions({ workspace })).data;
  const segments = useQuery(trpc.segment.list.queryOptions({ workspace })).data;
  return useMemo(
    () => ({
      events: seen?.events ?? [],
      traits: seen?.traits ?? [],
      templates: [],
      segments: (segments ?? []).filter(({ key }) => key !== ownKey).map(({ key, name }) => ({ key, name })),
    }),
    [seen, segments, ownKey],
  );
}
