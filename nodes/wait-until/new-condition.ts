import { blankCondition } from '@/components/fields/blank-condition';
import { nextId } from '@/journey/graph/next-id';
import type { WaitCondition, WaitOn, WaitOnKind } from './config';

const BLANKS: Record<WaitOnKind, () => WaitOn> = {
  event: () => ({ kind: 'event', event: '' }),
  rule: () => ({ kind: 'rule', rule: blankCondition('trait') }),
  message: () => ({ kind: 'message', node: '', outcome: 'clicked' }),
  callback: () => ({ kind: 'callback', name: 'done' }),
};

/** What a kind of condition begins with. */
export const blankOn = (kind: WaitOnKind): WaitOn => BLANKS[kind]();

/** One more condition, with an id that none of the others has. */
export const newCondition = (conditions: readonly WaitCondition[]): WaitCondition => ({
  id: nextId(
    'when',
    conditions.map(({ id }) => id),
  ),
  on: blankOn('event'),
});
