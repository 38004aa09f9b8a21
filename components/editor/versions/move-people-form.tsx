'use client';

import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { DialogFooter } from '@/components/ui/dialog';
import type { MigrationChoices } from '@/journey/migrate/types';
import { MovePlan } from '../publish/move-plan';
import { MoveProgress } from '../publish/move-progress';

interface MovePeopleFormProps {
  journeyId: string;
  /** The live one, to which they are moved. */
  version: number;
  onClose(): void;
}

/** The plan, step by step, and the button that says how many it concerns; then how far they are. */
export function MovePeopleForm({ journeyId, version, onClose }: MovePeopleFormProps) {
  const t = useTranslations('editor.versions.moves');
  const common = useTranslations('common');
  const trpc = useTRPC();
  const queries = useQueryClient();
  const errorText = useErrorText();
  const { slug: workspace } = useWorkspace();
  const input = { workspace, journeyId };
  const [choices, choose] = useState<MigrationChoices>({ map: {}, timers: 'keep' });
  const document = useQuery(
    trpc.journey.version.queryOptions({ ...input, number: version }, { staleTime: Number.POSITIVE_INFINITY }),
  ).data?.document;
  const plan = useQuery(
    trpc.journey.migrationPreview.queryOptions(
      { ...input, to: 'live', choices },
      { placeholderData: keepPreviousData },
    ),
  ).data;
  const move = useMutation(
    trpc.journey.migrate.mutationOptions({
      onSuccess: () => queries.invalidateQueries({ queryKey: trpc.journey.migrations.queryKey(input) }),
      onError: (error) => toast.error(errorText(error)),
    }),
  );
  if (move.isSuccess)
    return (
      <>
        <MoveProgress journeyId={journeyId} whenOver />
        <DialogFooter>
          <Button onClick={onClose}>{common('close')}</Button>
        </DialogFooter>
      </>
    );
  const isEmpty = plan !== undefined && plan.steps.length === 0;
  return (
    <>
      {isEmpty && <p className="text-sm">{t('nobody')}</p>}
      {!isEmpty && document && (
        <MovePlan choices={choices} document={document} journeyId={journeyId} onChange={choose} to="live" />
      )}
      <DialogFooter>
        <Button onClick={onClose} variant="outline">
          {common('cancel')}
        </Button>
        {plan && !isEmpty && (
          <Button busy={move.isPending} onClick={() => move.mutate({ ...input, choices })}>
            {t('action', { moves: plan.moves, leaves: plan.leaves })}
          </Button>
        )}
      </DialogFooter>
    </>
  );
}
