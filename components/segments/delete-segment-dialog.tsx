'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useChange } from '@/components/settings/use-change';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Callout } from '@/components/ui/callout';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { isolate } from '@/i18n/isolate';
import { useLanguage } from '@/i18n/use-language';
import type { SegmentListItem } from '@/server/read/views/segment-views';

interface DeleteSegmentDialogProps {
  segment: SegmentListItem;
  onClose(): void;
  onDeleted?(): void;
}

/** Deletes a segment, or says what stands in the way. */
export function DeleteSegmentDialog({ segment, onClose, onDeleted }: DeleteSegmentDialogProps) {
  const t = useTranslations('segments.delete');
  const trpc = useTRPC();
  const { language } = useLanguage();
  const { slug: workspace } = useWorkspace();
  const remove = useMutation(
    trpc.segment.remove.mutationOptions(
      useChange({
        refresh: trpc.segment.pathKey(),
        done: t('done'),
        onDone() {
          onClose();
          onDeleted?.();
        },
      }),
    ),
  );
  const named = (items: readonly { name: string }[]) =>
    new Intl.ListFormat(language).format(items.map(({ name }) => isolate(name)));
  const live = segment.journeys.filter(({ isLive }) => isLive);
  const drafts = segment.journeys.filter(({ isLive }) => !isLive);
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={t('title', { name: isolate(segment.name) })}
      action={t('submit')}
      variant="danger"
      busy={remove.isPending}
      isBlocked={live.length > 0 || segment.segments.length > 0}
      onConfirm={() => remove.mutate({ workspace, key: segment.key })}
    >
      <p>{t('text', { count: segment.members })}</p>
      {live.length > 0 && <Callout tone="warning">{t('live', { names: named(live) })}</Callout>}
      {segment.segments.length > 0 && (
        <Callout tone="warning">{t('segments', { names: named(segment.segments) })}</Callout>
      )}
      {drafts.length > 0 && <Callout tone="warning">{t('drafts', { names: named(drafts) })}</Callout>}
    </ConfirmDialog>
  );
}
