'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useChange } from '@/components/settings/use-change';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { RenameDialog } from '@/components/ui/rename-dialog';
import type { SegmentListItem } from '@/server/read/views/segment-views';

/** Journeys and rules know a segment by its key, so that its name is free to change. */
export function RenameSegmentDialog({ segment, onClose }: { segment: SegmentListItem; onClose(): void }) {
  const t = useTranslations('segments');
  const trpc = useTRPC();
  const { slug: workspace } = useWorkspace();
  const rename = useMutation(
    trpc.segment.save.mutationOptions(
      useChange({ refresh: trpc.segment.pathKey(), done: t('rename.done'), onDone: onClose }),
    ),
  );
  return (
    <RenameDialog
      title={t('rename.title')}
      name={segment.name}
      missing={t('form.nameMissing')}
      busy={rename.isPending}
      onRename={(name) => rename.mutate({ workspace, key: segment.key, rule: segment.rule, name })}
      onClose={onClose}
    />
  );
}
