import type { Definitions, Family } from '@/journey/compile/node-definition';
import { FAMILIES } from '@/journey/compile/node-definition';
import type { Json } from '@/shared/json';

/** One thing to add: a kind, or one of its ready-made starting points. */
export interface PaletteEntry {
  /** `kind` or `kind/preset`. */
  id: string;
  kind: string;
  preset: string | null;
  family: Family;
  config: Json;
}

/** Everything that can be added, families in their fixed order. */
export function paletteEntries(definitions: Definitions): PaletteEntry[] {
  const entries = Object.values(definitions).flatMap((definition): PaletteEntry[] => {
    const { kind, family, presets } = definition;
    if (!presets) return [{ id: kind, kind, preset: null, family, config: definition.defaults() }];
    return presets.map(({ id, config }) => ({ id: `${kind}/${id}`, kind, preset: id, family, config }));
  });
  return entries.sort((a, b) => FAMILIES.indexOf(a.family) - FAMILIES.indexOf(b.family));
}
