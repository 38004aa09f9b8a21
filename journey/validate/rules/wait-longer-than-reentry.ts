import type { DraftInstruction } from '../../compile/node-definition';
import { draftOf } from '../draft-of';
import type { Problem } from '../types';
import type { ValidationRule } from '../validation-rule';

const DAY_MS = 86_400_000;

/** A wait that alone lasts longer than the time after which people may come again: until it is over they are still inside. */
export const waitLongerThanReentry: ValidationRule = ({ document, definitions }) => {
  const { reentry } = document.settings;
  if (reentry.mode !== 'after' || typeof reentry.days !== 'number') return [];
  const { days: allowed } = reentry;
  return Object.entries(document.nodes).flatMap(([nodeId, node]): Problem[] => {
    const draft = draftOf(nodeId, node, definitions[node.kind]);
    const days = draft ? Math.ceil(longestMs(draft) / DAY_MS) : 0;
    if (days <= allowed) return [];
    return [
      { code: 'wait-longer-than-reentry', severity: 'warning', nodeId, values: { days, reentry: allowed } },
    ];
  });
};

/** How long somebody may stand at a step, as far as it is a fixed length. ms */
function longestMs(draft: DraftInstruction): number {
  const until = draft.op === 'sleep' ? draft.until : draft.op === 'await' ? draft.timeout.until : null;
  return until?.kind === 'duration' ? until.ms + (until.spreadMs ?? 0) : 0;
}
