'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useText } from '@/i18n/use-text';
import type { JourneyNode } from '@/journey/graph/types';
import type { Text } from '@/shared/text';

export interface NodeWords {
  /** What the author called it, else the name of its kind. */
  title(node: JourneyNode): string;
  kind(kind: string): string;
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
    return {
      kind,
      hint: (name) => (t.has(`${name}.hint`) ? t(`${name}.hint`) : ''),
      title: (node) => node.title?.trim() || kind(node.kind),
      text: (name, value) => text(value, `nodes.${name}`),
    };
  }, [t, text]);
}
