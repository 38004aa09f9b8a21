'use client';

import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { toast } from 'sonner';
import { useErrorText } from '@/components/trpc/use-error-text';

/** What follows a change: what it touched is read again, a word of success; or the error in words. */
export function useChange(change: { refresh: QueryKey; done: string; onDone?(): void }) {
  const client = useQueryClient();
  const errorText = useErrorText();
  return {
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: change.refresh });
      toast.success(change.done);
      change.onDone?.();
    },
    onError: (error: unknown) => {
      toast.error(errorText(error));
    },
  };
}
