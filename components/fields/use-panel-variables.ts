'use client';

import { useMemo } from 'react';
import { usePanelScope } from './panel-scope';
import { type VariableOption, variableOptions } from './variable-options';

/** What texts of the form around may name. */
export function usePanelVariables(): VariableOption[] {
  const { vocabulary, entryEvent } = usePanelScope();
  return useMemo(
    () =>
      variableOptions({
        traits: vocabulary.traits,
        properties: vocabulary.events.find(({ name }) => name === entryEvent)?.properties ?? [],
        variables: vocabulary.variables ?? [],
      }),
    [vocabulary, entryEvent],
  );
}
