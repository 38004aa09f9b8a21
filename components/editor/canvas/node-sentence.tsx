'use client';

import { summaryOf } from '@/journey/graph/summary-of';
import type { JourneyNode } from '@/journey/graph/types';
import { definitions } from '@/nodes/registry/definitions';
import { useNodeWords } from './use-node-words';

/** The living sentence of what a step does; nothing when its config cannot be read. */
export function NodeSentence({ node, className }: { node: JourneyNode; className?: string }) {
  const words = useNodeWords();
  const summary = summaryOf(node, definitions);
  return summary && <p className={className}>{words.text(node.kind, summary)}</p>;
}
