import type { Definitions } from '@/journey/compile/node-definition';
import { portsOf } from '@/journey/graph/ports-of';
import type { JourneyDocument } from '@/journey/graph/types';
import type { Place } from '../state/view-store';
import type { PaletteEntry } from './palette-entries';

/** What makes sense at a place: nothing leads into a trigger, and what ends a journey cannot stand before another step. */
export function entriesForPlace(
  entries: PaletteEntry[],
  place: Place,
  document: JourneyDocument,
  definitions: Definitions,
): PaletteEntry[] {
  if (place.kind === 'at') return entries;
  if (place.kind === 'replace') {
    const old = document.nodes[place.nodeId];
    const isTrigger = old && definitions[old.kind]?.family === 'trigger';
    return entries.filter(({ kind, family }) => kind !== old?.kind && (family === 'trigger') === isTrigger);
  }
  const isWired = document.nodes[place.source]?.next[place.port] !== undefined;
  return entries.filter(({ kind, family, config }) => {
    if (family === 'trigger') return false;
    const ports = portsOf({ kind, config, position: { x: 0, y: 0 }, next: {} }, definitions);
    return !isWired || (ports?.length ?? 0) > 0;
  });
}
