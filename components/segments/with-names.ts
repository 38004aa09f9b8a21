import type { Condition } from '@/journey/rules/types';
import type { PanelVocabulary } from '@/nodes/registry/node-view';

interface Names {
  segments: readonly { key: string; name: string }[];
  steps: NonNullable<PanelVocabulary['steps']>;
}

/** A condition whose keys and ids are put as names, for reading only. What has no name keeps its key. */
export function withNames(condition: Condition, { segments, steps }: Names): Condition {
  if (condition.kind === 'segment') {
    const found = segments.find(({ key }) => key === condition.segment);
    return found ? { ...condition, segment: found.name } : condition;
  }
  if (!('node' in condition)) return condition;
  const step = steps.find(({ id }) => id === condition.node);
  if (!step) return condition;
  if (condition.kind !== 'variant') return { ...condition, node: step.title };
  const way = step.ports.find(({ id }) => id === condition.variant);
  return { ...condition, node: step.title, variant: way?.label ?? condition.variant };
}
