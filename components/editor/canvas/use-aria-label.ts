'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { JourneyNode } from '@/journey/graph/types';
import { useNodeWords } from './use-node-words';

export interface StepFacts {
  problems: number;
  /** Place in reading order, from 1. */
  position: number;
  total: number;
}

/** What a screen reader says of a step: kind, name, problems, place in the order of the journey. Asked often, made once. */
export function useAriaLabel(): (node: JourneyNode, facts: StepFacts) => string {
  const t = useTranslations('editor.canvas');
  const words = useNodeWords();
  return useMemo(() => {
    const known = new WeakMap<JourneyNode, { facts: StepFacts; label: string }>();
    return (node, facts) => {
      const before = known.get(node);
      const isSame =
        before?.facts.problems === facts.problems &&
        before.facts.position === facts.position &&
        before.facts.total === facts.total;
      if (before && isSame) return before.label;
      const label = t('stepLabel', {
        kind: words.kindOf(node),
        title: words.title(node),
        titled: node.title ? 'yes' : 'no',
        off: node.isDisabled ? 'yes' : 'no',
        ...facts,
      });
      known.set(node, { facts, label });
      return label;
    };
  }, [t, words]);
}
