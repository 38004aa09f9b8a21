'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { ConfigProblem } from '@/journey/compile/node-definition';
import type { PanelVocabulary } from '@/nodes/registry/node-view';

export interface PanelScopeValue {
  /** Kind of the node whose own words come first; null for the settings of the journey. */
  kind: string | null;
  problems: ConfigProblem[];
  vocabulary: PanelVocabulary;
  /** Event whose properties rules may read: that of the trigger, or of the exit rule at hand. */
  entryEvent: string | null;
  readOnly: boolean;
  /** Rules are asked of people at large: there is no event at hand and no run. */
  isAtLarge?: boolean;
}

const PanelScopeContext = createContext<PanelScopeValue | null>(null);

/** Hands a form's problems and vocabulary to the fields in it, however deep, and locks them all when it is read-only. */
export function PanelScope({ children, ...scope }: PanelScopeValue & { children: ReactNode }) {
  const { kind, problems, vocabulary, entryEvent, readOnly, isAtLarge = false } = scope;
  const value = useMemo(
    () => ({ kind, problems, vocabulary, entryEvent, readOnly, isAtLarge }),
    [kind, problems, vocabulary, entryEvent, readOnly, isAtLarge],
  );
  return (
    <PanelScopeContext value={value}>
      <fieldset disabled={readOnly} className="m-0 flex min-w-0 flex-col gap-4 border-0 p-0">
        {children}
      </fieldset>
    </PanelScopeContext>
  );
}

/** The scope of the form around. */
export function usePanelScope(): PanelScopeValue {
  const scope = useContext(PanelScopeContext);
  if (!scope) throw new Error('Fields stand inside a PanelScope');
  return scope;
}
