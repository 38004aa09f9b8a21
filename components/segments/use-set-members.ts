'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';

type Change = 'add' | 'remove';

/** Puts people into a segment that is filled by hand, or takes them out. The worker does it; the lists follow by themselves. */
export function useSetMembers(key: string, onDone?: () => void) {
  const t = useTranslations('segments.members');
  const trpc = useTRPC();
  const errorText = useErrorText();
  const { slug: workspace } = useWorkspace();
  const set = useMutation(
    trpc.segment.setMembers.mutationOptions({
      onSuccess(_, { change, userIds }) {
        toast.success(t(change === 'add' ? 'added' : 'removed', { count: userIds.length }));
        onDone?.();
      },
      onError: (error) => toast.error(errorText(error)),
    }),
  );
  return {
    busy: set.isPending ? set.variables.change : null,
    set: (change: Change, userIds: string[]) => set.mutate({ workspace, key, change, userIds }),
  };
}
