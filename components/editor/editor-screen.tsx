'use client';

import { useQuery } from '@tanstack/react-query';
import { FileQuestion } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { EditorFrame } from './editor-frame';
import { EditorSkeleton } from './editor-skeleton';
import { OpenEditor } from './open-editor';

/** The journey editor. Opens only what the server says now: an older copy would start from an older revision. */
export function EditorScreen({ journeyId, asOutline }: { journeyId: string; asOutline: boolean }) {
  const t = useTranslations('editor.load');
  const { slug } = useWorkspace();
  const trpc = useTRPC();
  const errorText = useErrorText();
  const query = useQuery(
    trpc.journey.get.queryOptions(
      { workspace: slug, journeyId },
      { staleTime: 0, refetchOnWindowFocus: false, refetchOnReconnect: false },
    ),
  );
  if (query.isError && !query.data)
    return (
      <EmptyState
        action={
          <Button asChild variant="outline">
            <Link href={`/w/${slug}/journeys`}>{t('back')}</Link>
          </Button>
        }
        text={errorText(query.error)}
        icon={FileQuestion}
        title={t('failed')}
      />
    );
  if (!query.data || !query.isFetchedAfterMount) return <EditorSkeleton />;
  return (
    <OpenEditor asOutline={asOutline} journey={query.data} key={journeyId}>
      <EditorFrame journey={query.data} />
    </OpenEditor>
  );
}
