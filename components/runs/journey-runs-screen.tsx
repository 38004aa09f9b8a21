'use client';

import { useQuery } from '@tanstack/react-query';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { RunsScreen } from './runs-screen';

/** Runs of one journey, under its name. */
export function JourneyRunsScreen({ journeyId }: { journeyId: string }) {
  const trpc = useTRPC();
  const { slug } = useWorkspace();
  const journey = useQuery(trpc.journey.get.queryOptions({ workspace: slug, journeyId }));
  return <RunsScreen journey={{ id: journeyId, name: journey.data?.name ?? '…' }} />;
}
