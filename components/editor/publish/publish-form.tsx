'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { DialogFooter } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Spinner } from '@/components/ui/spinner';
import { Textarea } from '@/components/ui/textarea';
import type { MigrationChoices } from '@/journey/migrate/types';
import type { JourneyView } from '@/server/read/views/journey-views';
import { useDocument, useEditor } from '../state/editor-context';
import { MoveProgress } from './move-progress';
import { PeopleInside } from './people-inside';
import { PublishChanges } from './publish-changes';
import { PublishProblems } from './publish-problems';
import { useFlushed } from './use-flushed';

const NOTE_LENGTH = 500;

/** Saves first, so that what is shown and what is published is what is on the screen. */
export function PublishForm({ journey, onClose }: { journey: JourneyView; onClose(): void }) {
  const t = useTranslations('editor.publish');
  const common = useTranslations('common');
  const { slug } = useWorkspace();
  const trpc = useTRPC();
  const queries = useQueryClient();
  const errorText = useErrorText();
  const editor = useEditor();
  const [note, setNote] = useState('');
  const [move, setMove] = useState<MigrationChoices | null>(null);
  const [isMoving, setMoving] = useState(false);
  const document = useDocument((state) => state.document);
  const input = { workspace: slug, journeyId: journey.id };
  const flushed = useFlushed(editor);
  const preview = useQuery(
    trpc.journey.publishPreview.queryOptions(input, {
      enabled: flushed === 'saved',
      staleTime: 0,
      gcTime: 0,
    }),
  );
  const publish = useMutation(
    trpc.journey.publish.mutationOptions({
      onSuccess({ version, migrationId }) {
        void queries.invalidateQueries({ queryKey: trpc.journey.pathKey() });
        void queries.invalidateQueries({ queryKey: trpc.broadcast.pathKey() });
        toast.success(t('done', { version }));
        editor.say('published', { version });
        if (migrationId) setMoving(true);
        else onClose();
      },
      onError: (error) => toast.error(errorText(error)),
    }),
  );

  if (isMoving)
    return (
      <>
        <MoveProgress journeyId={journey.id} whenOver />
        <DialogFooter>
          <Button onClick={onClose}>{common('close')}</Button>
        </DialogFooter>
      </>
    );
  if (flushed === 'unsaved') return <Callout tone="danger">{t('notSaved')}</Callout>;
  if (preview.isError) return <Callout tone="danger">{errorText(preview.error)}</Callout>;
  if (!preview.data)
    return (
      <p className="flex items-center gap-2 py-6 text-muted-foreground" role="status">
        <Spinner /> {t('checking')}
      </p>
    );

  const { problems, nextVersion, openRuns, revision } = preview.data;
  const isBlocked = problems.some(({ severity }) => severity === 'error');
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBlocked) publish.mutate({ ...input, revision, note, ...(move ? { move } : {}) });
      }}
    >
      <PublishProblems onClose={onClose} problems={problems} />
      {!isBlocked && (
        <>
          <PublishChanges journey={journey} />
          {openRuns === 0 || journey.liveVersion === null ? (
            <p className="text-sm">{t('inside', { count: openRuns })}</p>
          ) : (
            <PeopleInside
              choices={move}
              count={openRuns}
              document={document}
              journeyId={journey.id}
              onChange={setMove}
            />
          )}
          {journey.status === 'paused' && <Callout tone="info">{t('staysPaused')}</Callout>}
          <Field hint={t('noteHint')} label={t('note')}>
            <Textarea
              dir="auto"
              maxLength={NOTE_LENGTH}
              onChange={({ target }) => setNote(target.value)}
              rows={2}
              value={note}
            />
          </Field>
        </>
      )}
      <DialogFooter>
        <Button onClick={onClose} variant="outline">
          {common('cancel')}
        </Button>
        <Button busy={publish.isPending} disabled={isBlocked} type="submit">
          {t('action', { version: nextVersion })}
        </Button>
      </DialogFooter>
    </form>
  );
}
