'use client';

import { useEffect } from 'react';
import type { WorkspaceFacts } from '@/journey/compile/node-definition';
import type { Editor } from '../state/editor';
import { checkProblems } from './check-problems';
import { groupProblems } from './group-problems';

const PAUSE_MS = 150;

/** Looks for problems shortly after each edit, with the same rules as the server at publish. */
export function useProblemCheck(editor: Editor, facts: WorkspaceFacts): void {
  useEffect(() => {
    const { document } = editor;
    let isOver = false;
    const check = async () => {
      const checked = document.getState().document;
      const problems = await checkProblems(checked, facts);
      // What was changed meanwhile is looked at again after its own pause.
      if (isOver || document.getState().document !== checked) return;
      document.setState((before) => ({
        checked,
        allProblems: problems,
        problems: groupProblems(problems, before.problems),
      }));
    };
    void check();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = document.subscribe((now, before) => {
      if (now.document === before.document) return;
      clearTimeout(timer);
      timer = setTimeout(check, PAUSE_MS);
    });
    return () => {
      isOver = true;
      clearTimeout(timer);
      unsubscribe();
    };
  }, [editor, facts]);
}
