'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { useStore } from 'zustand';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import {
  AlertDialog,
  AlertDialogContent,
  AlertDialogDescription,
  AlertDialogFooter,
  AlertDialogHeader,
  AlertDialogTitle,
} from '@/components/ui/alert-dialog';
import { Button } from '@/components/ui/button';
import { useFormat } from '@/i18n/use-format';
import { ChangeList } from '../compare/change-list';
import { useDocument, useEditor } from '../state/editor-context';

/**
 * Somebody else saved meanwhile: both sides by what they changed, and whose draft shall stand. Nothing is overwritten before the answer, and
 * whatever it is, undo brings the other side back; both can be kept as two journeys.
 */
export function ConflictDialog() {
  const t = useTranslations('editor.conflict');
  const format = useFormat();
  const trpc = useTRPC();
  const errorText = useErrorText();
  const { slug: workspace } = useWorkspace();
  const { saving } = useEditor();
  const mine = useDocument(({ document }) => document);
  const state = useStore(saving.state);
  const overwrite = useMutation({ mutationFn: () => saving.overwrite() });
  const keepBoth = useMutation(
    trpc.journey.create.mutationOptions({
      onSuccess: () => {
        saving.takeTheirs();
        toast.success(t('bothKept'));
      },
      onError: (error) => toast.error(errorText(error)),
    }),
  );
  if (state.kind !== 'conflict') return null;
  const { base, theirs } = state;
  const who = theirs.updatedBy ?? t('somebody');
  const isBusy = overwrite.isPending || keepBoth.isPending;
  const copyName = t('copyName', { name: mine.name }).slice(0, 120);
  return (
    <AlertDialog open>
      <AlertDialogContent className="max-w-2xl" data-conflict>
        <AlertDialogHeader>
          <AlertDialogTitle>{t('title')}</AlertDialogTitle>
          <AlertDialogDescription>
            {t('text', { who, when: format.dateTime(theirs.updatedAt) })}
          </AlertDialogDescription>
        </AlertDialogHeader>
        <div className="grid max-h-[50dvh] gap-3 overflow-y-auto sm:grid-cols-2">
          <ChangeList after={mine} before={base} title={t('mine')} />
          <ChangeList after={theirs.document} before={base} title={t('theirs', { who })} />
        </div>
        <AlertDialogFooter className="flex-wrap">
          <Button disabled={isBusy} onClick={saving.takeTheirs} variant="outline">
            {t('takeTheirs')}
          </Button>
          <Button
            busy={keepBoth.isPending}
            disabled={isBusy}
            onClick={() => keepBoth.mutate({ workspace, name: copyName, document: mine })}
            variant="outline"
          >
            {t('keepBoth')}
          </Button>
          <Button
            busy={overwrite.isPending}
            disabled={isBusy}
            onClick={() => overwrite.mutate()}
            variant="danger"
          >
            {t('overwrite')}
          </Button>
        </AlertDialogFooter>
      </AlertDialogContent>
    </AlertDialog>
  );
}
