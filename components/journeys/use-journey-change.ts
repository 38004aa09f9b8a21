'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';

/** What follows any change of a journey: fresh lists, a word of success, the dialog closed; or the error in words. */
export function useJourneyChange(
  done: 'renamed' | 'paused' | 'resumed' | 'stopped' | 'archived',
  onClose: () => void,
) {
  const t = useTranslations('journeys.done');
  const trpc = useTRPC();
  const client = useQueryClient();
  const errorText = useErrorText();
  return {
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: trpc.journey.pathKey() });
      void client.invalidateQueries({ queryKey: trpc.broadcast.pathKey() });
      toast.success(t(done));
      onClose();
    },
    onError: (error: unknown) => {
      toast.error(errorText(error));
    },
  };
}
