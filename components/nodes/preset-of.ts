import { sameJson } from '@/journey/graph/same-json';
import type { JourneyNode } from '@/journey/graph/types';
import { definitions } from '@/nodes/registry/definitions';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The preset a step is an example of: the one it agrees with in all that tells the presets of its kind apart; null for none. */
export function presetOf({ kind, config }: JourneyNode): string | null {
  const presets = definitions[kind]?.presets ?? [];
  const [first] = presets;
  if (!isObject(config) || !isObject(first?.config)) return null;
  const telling = Object.keys(first.config).filter((key) =>
    presets.some(
      (other) =>
        isObject(other.config) &&
        !sameJson(other.config[key], (first.config as Record<string, unknown>)[key]),
    ),
  );
  const own = presets.find(
    (preset) =>
      isObject(preset.config) &&
      telling.every((key) => sameJson((preset.config as Record<string, unknown>)[key], config[key])),
  );
  return own?.id ?? null;
}
