'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { downloadJourney } from './download-journey';

/** Actions on a journey that ask nothing first. */
export function useJourneyActions() {
  const t = useTranslations('journeys.done');
  const trpc = useTRPC();
  const client = useQueryClient();
  const router = useRouter();
  const errorText = useErrorText();
  const { slug: workspace } = useWorkspace();
  const { mutate } = useMutation(
    trpc.journey.duplicate.mutationOptions({
      onSuccess: async ({ id }) => {
        await client.invalidateQueries({ queryKey: trpc.journey.pathKey() });
        toast.success(t('duplicated'));
        router.push(`/w/${workspace}/journeys/${id}/edit`);
      },
      onError: (error) => toast.error(errorText(error)),
    }),
  );
  return {
    duplicate: (journeyId: string) => mutate({ workspace, journeyId }),
    exportFile: async (journeyId: string) => {
      try {
        const { document } = await client.fetchQuery(trpc.journey.get.queryOptions({ workspace, journeyId }));
        downloadJourney(document);
      } catch (error) {
        toast.error(errorText(error));
      }
    },
  };
}
