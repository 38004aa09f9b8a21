'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { presetOf } from '@/components/nodes/preset-of';
import { useText } from '@/i18n/use-text';
import type { JourneyNode } from '@/journey/graph/types';
import type { Text } from '@/shared/text';

export interface NodeWords {
  /** What the author called it, else the name of its kind. */
  title(node: JourneyNode): string;
  kind(kind: string): string;
  /** Name of a step's kind, or of the starting point it was made from: “Send SMS” rather than “Send message”. */
  kindOf(node: JourneyNode): string;
  /** One sentence of what the kind is for. */
  hint(kind: string): string;
  /** A text of a node's definition, in the node's own namespace. */
  text(kind: string, text: Text): string;
}

/** The words a node kind brings in its own folder. */
export function useNodeWords(): NodeWords {
  const t = useTranslations('nodes');
  const text = useText();
  return useMemo(() => {
    const kind = (name: string) => (t.has(`${name}.name`) ? t(`${name}.name`) : name);
    const kindOf = (node: JourneyNode) => {
      const preset = presetOf(node);
      return preset ? t(`${node.kind}.presets.${preset}`) : kind(node.kind);
    };
    return {
      kind,
      hint: (name) => (t.has(`${name}.hint`) ? t(`${name}.hint`) : ''),
      kindOf,
      title: (node) => node.title?.trim() || kindOf(node),
      text: (name, value) => text(value, `nodes.${name}`),
    };
  }, [t, text]);
}
