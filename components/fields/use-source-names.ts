'use client';

import type { ValueSource } from '@/journey/graph/types';
import { usePanelScope } from './panel-scope';
import { useNames } from './use-names';

/** Names that a value may be read from. */
export function useSourceNames(from: ValueSource['from']): string[] {
  const { vocabulary } = usePanelScope();
  const traits = useNames('trait');
  const properties = useNames('property');
  if (from === 'trait') return traits.map(({ name }) => name);
  if (from === 'property') return properties.map(({ name }) => name);
  return from === 'variable' ? (vocabulary.variables ?? []).map(({ name }) => name) : [];
}
