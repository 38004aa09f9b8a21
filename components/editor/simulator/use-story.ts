'use client';

import { useEffect, useMemo, useState } from 'react';
import { useWorkspace } from '@/components/shell/use-workspace';
import { panTo } from '../canvas/pan-to';
import { useDocument, useEditor } from '../state/editor-context';
import type { Setup } from './setup';
import { type StoryAt, storyAt } from './story-at';
import { type Tried, tryJourney } from './try-journey';

export interface Story {
  tried: Tried;
  /** Index of the moment that is shown. */
  moment: number;
  at: StoryAt;
  go(moment: number): void;
}

const NOTHING = { moments: [] };

/** Tries the draft as it stands, and lights up the way on the canvas up to the moment that is shown: the last one at first. */
export function useStory(setup: Setup): Story {
  const editor = useEditor();
  const { timeZone: zone, weekend, holidays } = useWorkspace();
  const document = useDocument((state) => state.document);
  const vocabulary = useDocument((state) => state.vocabulary);
  const [now] = useState(Date.now);
  const [chosen, choose] = useState<number | null>(null);

  const tried = useMemo(
    () =>
      tryJourney(setup, {
        journeyId: editor.journeyId,
        document,
        definitions: editor.definitions,
        vocabulary,
        workspace: { zone, weekend, holidays },
        now,
      }),
    [setup, editor, document, vocabulary, zone, weekend, holidays, now],
  );
  const told = tried.ok ? tried.told : NOTHING;
  const last = Math.max(0, told.moments.length - 1);
  const moment = Math.min(chosen ?? last, last);
  const at = useMemo(
    () => storyAt(told, moment, document, editor.definitions),
    [told, moment, document, editor],
  );

  const isTold = told.moments.length > 0;
  useEffect(() => {
    editor.document.setState({ path: isTold ? at.path : null });
  }, [editor, at, isTold]);
  useEffect(() => () => editor.document.setState({ path: null }), [editor]);

  const go = (next: number) => {
    choose(next);
    const { path } = storyAt(told, next, document, editor.definitions);
    const position = path.current && document.nodes[path.current]?.position;
    if (position) panTo(editor, position);
  };
  return { tried, moment, at, go };
}
