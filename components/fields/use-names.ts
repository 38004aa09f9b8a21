'use client';

import type { SeenName } from '@/nodes/registry/node-view';
import { usePanelScope } from './panel-scope';

/** The traits that people have, the properties that the event at hand brings, or the variables of the run, with values that occurred. */
export function useNames(kind: 'trait' | 'property' | 'variable'): readonly SeenName[] {
  const { vocabulary, entryEvent } = usePanelScope();
  if (kind === 'trait') return vocabulary.traits;
  if (kind === 'variable') return (vocabulary.variables ?? []).map(({ name }) => ({ name, samples: [] }));
  return vocabulary.events.find(({ name }) => name === entryEvent)?.properties ?? [];
}
