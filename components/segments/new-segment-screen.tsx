'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Page } from '@/components/ui/page';
import { PageHead } from '@/components/ui/page-head';
import { SegmentForm } from './segment-form';

/** Makes a segment and opens it. */
export function NewSegmentScreen() {
  const t = useTranslations('segments');
  const trpc = useTRPC();
  const router = useRouter();
  const queries = useQueryClient();
  const errorText = useErrorText();
  const { slug } = useWorkspace();
  const create = useMutation(
    trpc.segment.create.mutationOptions({
      async onSuccess({ id }) {
        await queries.invalidateQueries({ queryKey: trpc.segment.pathKey() });
        toast.success(t('form.created'));
        router.push(`/w/${slug}/segments/${id}`);
      },
      onError: (error) => toast.error(errorText(error)),
    }),
  );
  return (
    <Page>
      <PageHead
        back={{ href: `/w/${slug}/segments`, label: t('screen.back') }}
        subtitle={t('form.newSubtitle')}
        title={t('form.newTitle')}
      />
      <SegmentForm
        busy={create.isPending || create.isSuccess}
        onSave={(segment) => create.mutate({ workspace: slug, ...segment })}
      />
    </Page>
  );
}
