'use client';

import { useMutation } from '@tanstack/react-query';
import { CopyPlus, Download } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { downloadJourney } from '@/components/journeys/download-journey';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import type { JourneyDocument } from '@/journey/graph/types';

const NAME_LENGTH = 120;

/** A version as a file, or as a journey of its own. */
export function VersionCopies({ document, number }: { document: JourneyDocument; number: number }) {
  const t = useTranslations('editor.versions');
  const trpc = useTRPC();
  const router = useRouter();
  const errorText = useErrorText();
  const { slug: workspace } = useWorkspace();
  const create = useMutation(
    trpc.journey.create.mutationOptions({
      onSuccess: ({ id }) => router.push(`/w/${workspace}/journeys/${id}/edit`),
      onError: (error) => toast.error(errorText(error)),
    }),
  );
  const name = t('copyName', { name: document.name, number }).slice(0, NAME_LENGTH);
  return (
    <>
      <Button onClick={() => downloadJourney(document)} size="sm" variant="outline">
        <Download />
        {t('export')}
      </Button>
      <Button
        busy={create.isPending}
        onClick={() => create.mutate({ workspace, name, document })}
        size="sm"
        variant="outline"
      >
        <CopyPlus />
        {t('duplicate')}
      </Button>
    </>
  );
}
