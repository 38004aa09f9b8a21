'use client';

import { Wand2 } from 'lucide-react';
import { createContext, useContext } from 'react';
import { Button } from '@/components/ui/button';
import type { ConfigProblem } from '@/journey/compile/node-definition';

export interface ProblemFix {
  /** Says what will happen. */
  label: string;
  run(): void;
}

/** What mends a problem by one press, wherever problems are shown; nothing does outside the editor. */
export const ProblemFixContext = createContext<(problem: ConfigProblem) => ProblemFix | null>(() => null);

/** Mends a problem. The button goes away with it, so the keyboard goes to the part of the page around. */
export function FixButton({ problem }: { problem: ConfigProblem }) {
  const fix = useContext(ProblemFixContext)(problem);
  if (!fix) return null;
  return (
    <Button
      data-fix={problem.code}
      onClick={(event) => {
        fix.run();
        event.currentTarget.closest<HTMLElement>('[data-fix-home]')?.focus({ preventScroll: true });
      }}
      size="sm"
      variant="outline"
    >
      <Wand2 aria-hidden />
      {fix.label}
    </Button>
  );
}
