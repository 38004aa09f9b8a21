'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { RotateCcw } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { keepReplacedDraft } from './replaced-draft';

/** Makes a version the draft again, after saying what that does to the draft there is. Undo in the editor takes it back. */
export function RestoreButton({ journeyId, number }: { journeyId: string; number: number }) {
  const t = useTranslations('editor.versions');
  const { slug } = useWorkspace();
  const router = useRouter();
  const trpc = useTRPC();
  const queries = useQueryClient();
  const errorText = useErrorText();
  const [isAsked, ask] = useState(false);
  const input = { workspace: slug, journeyId };
  const journey = useQuery(trpc.journey.get.queryOptions(input)).data;
  const restore = useMutation(
    trpc.journey.restore.mutationOptions({
      async onSuccess({ revision }, asked) {
        if (journey?.revision === asked.revision)
          keepReplacedDraft(queries, journeyId, { document: journey.document, version: number, revision });
        await queries.invalidateQueries({ queryKey: trpc.journey.get.queryKey(input) });
        toast.success(t('restored', { number }));
        router.push(`/w/${slug}/journeys/${journeyId}/edit`);
      },
      onError(error) {
        ask(false);
        toast.error(errorText(error));
      },
    }),
  );
  return (
    <>
      <Button disabled={!journey} onClick={() => ask(true)} size="sm" variant="outline">
        <RotateCcw className="rtl:-scale-x-100" />
        {t('restore')}
      </Button>
      <ConfirmDialog
        action={t('restore')}
        busy={restore.isPending}
        onConfirm={() => journey && restore.mutate({ ...input, number, revision: journey.revision })}
        onOpenChange={ask}
        open={isAsked}
        title={t('restoreTitle', { number })}
      >
        {t('restoreText', { number })}
      </ConfirmDialog>
    </>
  );
}
