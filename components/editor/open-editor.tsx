'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { KnownNamesContext } from '@/i18n/known-names';
import type { JourneyView } from '@/server/read/views/journey-views';
import { useClipboardEvents } from './actions/use-clipboard-events';
import { useKeys } from './actions/use-keys';
import { useProblemCheck } from './problems/use-problem-check';
import { CanvasModelContext } from './state/canvas-model';
import { createEditor } from './state/create-editor';
import { EditorContext } from './state/editor-context';
import { faultOf } from './state/fault-of';
import { keepLocalCopy } from './state/local-copy';
import { useAudienceFact } from './state/use-audience-fact';
import { useLiveCounts } from './state/use-live-counts';
import { useSaveGuards } from './state/use-save-guards';
import { useVocabulary } from './state/use-vocabulary';
import { useVoice } from './state/use-voice';
import { readReplacedDraft } from './versions/replaced-draft';

interface OpenEditorProps {
  journey: JourneyView;
  /** Begins with the outline instead of the drawing. */
  asOutline: boolean;
  children: ReactNode;
}

/** One journey, open for editing: its stores, the road to the server, keys and checks. Shows whatever is inside. */
export function OpenEditor({ journey, asOutline, children }: OpenEditorProps) {
  const { slug } = useWorkspace();
  const trpc = useTRPC();
  const queries = useQueryClient();
  const errorText = useErrorText();
  const voice = useVoice();
  // Without a network the request shall fail, not wait: the author is told and the draft is kept in the browser.
  const { mutateAsync: save } = useMutation(
    trpc.journey.saveDraft.mutationOptions({ networkMode: 'always', retry: false }),
  );

  const [editor] = useState(() => {
    const input = { workspace: slug, journeyId: journey.id };
    const opened = createEditor(
      journey,
      {
        send: (revision, document) => save({ ...input, revision, document }),
        theirs: () => queries.fetchQuery(trpc.journey.get.queryOptions(input, { staleTime: 0 })),
        faultOf: (error) => faultOf(error, errorText),
        keep: (copy) => keepLocalCopy(journey.id, copy && { ...copy, keptAt: new Date().toISOString() }),
      },
      voice,
      readReplacedDraft(queries, journey),
    );
    opened.view.setState({ outlineOpen: asOutline });
    return opened;
  });
  useEffect(() => {
    Object.assign(editor, voice(editor.view));
  }, [editor, voice]);

  const { facts, names } = useVocabulary(editor, journey.id);
  useProblemCheck(editor, useAudienceFact(editor, facts));
  useLiveCounts(editor, journey.liveVersion);
  useSaveGuards(editor);
  useKeys(editor);
  useClipboardEvents(editor);

  return (
    <EditorContext value={editor}>
      <KnownNamesContext value={names}>
        <CanvasModelContext value={editor.document}>{children}</CanvasModelContext>
      </KnownNamesContext>
    </EditorContext>
  );
}
