'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import type { ProblemFix } from '@/components/fields/problem-fix';
import { isolate } from '@/i18n/isolate';
import type { ConfigProblem } from '@/journey/compile/node-definition';
import { fixOf } from '@/journey/validate/fixes/fix-of';
import { useEditor } from '../state/editor-context';

/** What mends a problem of the open journey by one press: one entry of undo, called by what was done. */
export function useProblemFix(): (problem: ConfigProblem) => ProblemFix | null {
  const t = useTranslations('fixes');
  const editor = useEditor();
  return useCallback(
    (problem) => {
      const { document, definitions, say } = editor;
      const offer = () =>
        fixOf(problem, { document: document.getState().document, definitions, taken: document.seenIds() });
      const offered = document.getState().editable ? offer() : null;
      if (!offered) return null;
      const values = Object.entries(offered.values ?? {}).map(([name, value]) => [
        name,
        typeof value === 'string' ? isolate(value) : value,
      ]);
      const label = t(offered.key as 'remove-step', Object.fromEntries(values));
      return {
        label,
        run() {
          const { checked, document: now } = document.getState();
          // What is shown is of an older document: it may be mended already.
          if (checked !== now) return;
          const fix = offer();
          if (fix && document.edit({ key: 'fix', values: { fix: label } }, fix.apply))
            say('fixed', { fix: label });
        },
      };
    },
    [t, editor],
  );
}
