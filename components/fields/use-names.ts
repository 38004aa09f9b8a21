'use client';

import type { Json } from '@/shared/json';
import { usePanelScope } from './panel-scope';

interface Seen {
  name: string;
  samples: Json[];
}

/** The traits that people have, or the properties that the event at hand brings, with values that occurred. */
export function useNames(kind: 'trait' | 'property'): readonly Seen[] {
  const { vocabulary, entryEvent } = usePanelScope();
  if (kind === 'trait') return vocabulary.traits;
  return vocabulary.events.find(({ name }) => name === entryEvent)?.properties ?? [];
}
