'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { toast } from 'sonner';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import type { BroadcastView } from '@/server/read/views/broadcast-views';

/** While one is under way or those it sent are still being let in, and while none is: another member may begin one. */
const REFRESH_MS = { running: 1_000, still: 10_000 };
/** For so long after the end of one the list goes on being read often. */
const SETTLING_MS = 60_000;

const isMoving = ({ status, endedAt }: BroadcastView) =>
  status === 'running' || (endedAt !== null && Date.now() - Date.parse(endedAt) < SETTLING_MS);

/** The latest broadcasts of a journey, followed, with the way to stop one. */
export function useBroadcasts(journeyId: string) {
  const trpc = useTRPC();
  const client = useQueryClient();
  const errorText = useErrorText();
  const { slug: workspace } = useWorkspace();
  const input = { workspace, journeyId };
  const broadcasts = useQuery(
    trpc.broadcast.list.queryOptions(input, {
      refetchInterval: ({ state }) => REFRESH_MS[state.data?.some(isMoving) ? 'running' : 'still'],
    }),
  );
  const stop = useMutation(
    trpc.broadcast.stop.mutationOptions({
      onSettled: () => client.invalidateQueries({ queryKey: trpc.broadcast.pathKey() }),
      onError: (error) => toast.error(errorText(error)),
    }),
  );
  return {
    broadcasts,
    isStopping: stop.isPending,
    stop: (broadcastId: string) => stop.mutate({ ...input, broadcastId }),
  };
}
