import { foldText } from '@/shared/fold-text';
import type { Json } from '@/shared/json';
import { textOf } from './sample-text';

export interface VariableOption {
  /** As Liquid calls it: person.city */
  path: string;
  kind: 'trait' | 'property' | 'variable' | 'system';
  sample: string | null;
  /** Part of those looked at who have no such value, 0–1; null where that is not known. */
  missing: number | null;
}

interface Named {
  name: string;
  samples: readonly Json[];
  share?: number;
}

/** Most that are offered at once. */
const MAX_OFFERED = 8;

/** What every message may name. */
const SYSTEM = ['person.id', 'journey.name', 'journey.id', 'workspace.name', 'workspace.timeZone'];

/** Everything that a text may name: traits, properties of the event at hand, variables of the run, and what the system knows. */
export function variableOptions(known: {
  traits: readonly Named[];
  properties: readonly Named[];
  variables: readonly { name: string }[];
}): VariableOption[] {
  const seen = (kind: 'trait' | 'property', prefix: string, names: readonly Named[]) =>
    names.map(({ name, samples, share }): VariableOption => {
      const first = samples.map(textOf).find((sample) => sample !== null && sample !== '') ?? null;
      return {
        path: `${prefix}.${name}`,
        kind,
        sample: first,
        missing: share === undefined ? null : 1 - share,
      };
    });
  const plain = (kind: 'variable' | 'system', path: string): VariableOption => ({
    path,
    kind,
    sample: null,
    missing: null,
  });
  return [
    ...seen('trait', 'person', known.traits),
    ...seen('property', 'event', known.properties),
    ...known.variables.map(({ name }) => plain('variable', `journey.${name}`)),
    ...SYSTEM.map((path) => plain('system', path)),
  ];
}

/** Those that go on like what was written, then those that contain it; the first few. */
export function matchingOptions(options: readonly VariableOption[], query: string): VariableOption[] {
  const wanted = foldText(query);
  const rank = ({ path }: VariableOption) => {
    const name = foldText(path);
    if (name.startsWith(wanted) || name.split('.').slice(1).join('.').startsWith(wanted)) return 0;
    return name.includes(wanted) ? 1 : 2;
  };
  return options
    .map((option) => ({ option, at: rank(option) }))
    .filter(({ at }) => at < 2)
    .sort((one, other) => one.at - other.at)
    .slice(0, MAX_OFFERED)
    .map(({ option }) => option);
}
