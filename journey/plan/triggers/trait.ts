import { sameValue } from '../../rules/operators/compare-values';
import { readPath } from '../../rules/read-path';
import type { TriggerKind, TriggerOn } from './types';

/** A trait that is not what it was. The same value said again is no change, also when it is written differently. */
export const trait: TriggerKind<Extract<TriggerOn, { kind: 'trait' }>> = {
  hears: () => ({ kind: 'traits' }),
  matches({ trait, from, to }, { traits }) {
    const before = readPath(traits.before, trait);
    const after = readPath(traits.after, trait);
    if (JSON.stringify(before) === JSON.stringify(after) || sameValue(before, after)) return false;
    return (from === undefined || sameValue(before, from)) && (to === undefined || sameValue(after, to));
  },
};
