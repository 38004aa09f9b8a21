'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { RenameDialog } from '@/components/ui/rename-dialog';
import type { JourneyDialogProps } from './journey-dialog-props';
import { useJourneyChange } from './use-journey-change';

export function RenameJourneyDialog({ journey, onClose }: Omit<JourneyDialogProps, 'open'>) {
  const t = useTranslations('journeys');
  const trpc = useTRPC();
  const { slug: workspace } = useWorkspace();
  const rename = useMutation(trpc.journey.rename.mutationOptions(useJourneyChange('renamed', onClose)));
  return (
    <RenameDialog
      title={t('rename.title')}
      name={journey.name}
      missing={t('create.nameMissing')}
      busy={rename.isPending}
      onRename={(name) => rename.mutate({ workspace, journeyId: journey.id, name })}
      onClose={onClose}
    />
  );
}
