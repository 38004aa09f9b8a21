'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { useLanguage } from '@/i18n/use-language';

/** Makes the draft of an example with its templates, says so, and opens the editor. */
export function useExampleStart() {
  const t = useTranslations('gallery');
  const trpc = useTRPC();
  const client = useQueryClient();
  const router = useRouter();
  const { language } = useLanguage();
  const { slug: workspace } = useWorkspace();
  const start = useMutation(
    trpc.journey.createFromExample.mutationOptions({
      onSuccess: async ({ id, templates }) => {
        await Promise.all([
          client.invalidateQueries({ queryKey: trpc.journey.list.pathKey() }),
          client.invalidateQueries({ queryKey: trpc.template.list.pathKey() }),
        ]);
        toast.success(t('made', { count: templates }));
        router.push(`/w/${workspace}/journeys/${id}/edit`);
      },
    }),
  );
  return { ...start, begin: (example: string) => start.mutate({ workspace, example, language }) };
}
