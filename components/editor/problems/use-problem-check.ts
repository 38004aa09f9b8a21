'use client';

import { useEffect } from 'react';
import type { WorkspaceFacts } from '@/journey/compile/node-definition';
import { validate } from '@/journey/validate/validate';
import type { Editor } from '../state/editor';
import { groupProblems } from './group-problems';

const PAUSE_MS = 150;

/** Looks for problems shortly after each edit, with the same rules as the server at publish. */
export function useProblemCheck(editor: Editor, facts: WorkspaceFacts): void {
  useEffect(() => {
    const { document, definitions } = editor;
    const check = () => {
      const problems = validate(document.getState().document, definitions, facts);
      document.setState((before) => ({
        allProblems: problems,
        problems: groupProblems(problems, before.problems),
      }));
    };
    check();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = document.subscribe((now, before) => {
      if (now.document === before.document) return;
      clearTimeout(timer);
      timer = setTimeout(check, PAUSE_MS);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [editor, facts]);
}
