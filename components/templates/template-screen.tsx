'use client';

import { useIsMutating, useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ListSkeleton } from '@/components/ui/list-skeleton';
import { Page } from '@/components/ui/page';
import { TemplateEditor } from './template-editor';

/** Loads a template and opens its editor. */
export function TemplateScreen({ templateId }: { templateId: string }) {
  const t = useTranslations('templates');
  const trpc = useTRPC();
  const errorText = useErrorText();
  const { slug } = useWorkspace();
  // Whoever leaves and comes back at once waits for what is still being saved.
  const isSaving = useIsMutating({ mutationKey: trpc.template.saveDraft.mutationKey() }) > 0;
  const query = useQuery(
    trpc.template.get.queryOptions(
      { workspace: slug, templateId },
      // The editor owns the draft once it is open; refetching would fight with typing.
      { staleTime: Number.POSITIVE_INFINITY, gcTime: 0, refetchOnWindowFocus: false, enabled: !isSaving },
    ),
  );
  if (query.isPending)
    return (
      <Page>
        <ListSkeleton rows={8} />
      </Page>
    );
  if (!query.data) {
    const isMissing = query.error?.data?.code === 'NOT_FOUND';
    return (
      <EmptyState
        title={isMissing ? t('editor.notFound.title') : t('failed.title')}
        text={isMissing ? t('editor.notFound.text') : errorText(query.error)}
        action={
          <Button asChild variant="outline">
            <Link href={`/w/${slug}/templates`}>{t('editor.back')}</Link>
          </Button>
        }
      />
    );
  }
  return <TemplateEditor template={query.data} onPublished={() => query.refetch()} />;
}
