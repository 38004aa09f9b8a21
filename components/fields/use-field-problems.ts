'use client';

import type { ConfigProblem } from '@/journey/compile/node-definition';
import { usePanelScope } from './panel-scope';

/** The problems of exactly this field. */
export function useFieldProblems(field: string): ConfigProblem[] {
  return usePanelScope().problems.filter((problem) => problem.field === field);
}
