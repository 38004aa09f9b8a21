'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { useText } from '@/i18n/use-text';
import { problemKeys } from '@/journey/validate/problem-keys';
import type { Problem } from '@/journey/validate/types';

export interface ProblemText {
  message: string;
  /** Why it matters. */
  why: string;
  advice: string;
}

/** What is wrong, why that matters and what to do, in the words closest to the field. A port in `values` is to be given by its name. */
export function useProblemText(): (
  problem: Pick<Problem, 'code' | 'field' | 'values'>,
  kind: string | null,
) => ProblemText {
  const t = useTranslations();
  const text = useText();
  return useCallback(
    (problem, kind) => {
      const found = problemKeys(problem, kind).find((key) => t.has(`${key}.message` as never));
      const [namespace, key] = splitKey(found ?? 'problems.field-invalid');
      const values = problem.values ?? {};
      return {
        message: text({ key: `${key}.message`, values }, namespace),
        why: text({ key: problem.code, values }, 'why'),
        advice: text({ key: `${key}.advice`, values }, namespace),
      };
    },
    [t, text],
  );
}

function splitKey(key: string): [namespace: string, rest: string] {
  const dot = key.lastIndexOf('.');
  return [key.slice(0, dot), key.slice(dot + 1)];
}
