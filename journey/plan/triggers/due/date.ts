import { nextDate } from '../../../calendar/next-date';
import { readPath } from '../../../rules/read-path';
import type { TriggerOn } from '../types';
import type { DueKind } from './types';

/** A date of the person comes round, on their own clock. */
export const date: DueKind<Extract<TriggerOn, { kind: 'date' }>> = {
  touches: (_on, { isChanged, isTurn }) => isChanged || isTurn,
  dueOf: ({ trait, ...turn }, { traits, now, zone }) => nextDate(readPath(traits, trait), turn, now, zone),
  onlyLater: false,
};
