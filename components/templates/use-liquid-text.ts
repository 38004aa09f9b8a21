'use client';

import { useTranslations } from 'next-intl';
import { isolate } from '@/i18n/isolate';
import { liquidProblem } from './liquid-problem';

/** Says in the reader's words what the Liquid engine found wrong. */
export function useLiquidText(): (message: string) => string {
  const t = useTranslations('templates.problems');
  return (message) => {
    const problem = liquidProblem(message);
    return problem ? t(problem.code, { what: isolate(problem.what) }) : isolate(message);
  };
}
