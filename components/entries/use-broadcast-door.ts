'use client';

import { useQuery } from '@tanstack/react-query';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import type { BroadcastDoor } from '@/server/read/views/broadcast-views';

/** Whether people can be sent into the journey by hand; undefined until it is known. */
export function useBroadcastDoor(journeyId: string): BroadcastDoor | undefined {
  const trpc = useTRPC();
  const { slug: workspace } = useWorkspace();
  return useQuery(trpc.broadcast.door.queryOptions({ workspace, journeyId })).data;
}
