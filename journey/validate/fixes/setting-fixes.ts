import { MAX_WAIT_DAYS } from '../../graph/types';
import type { Fixer } from './fix';

/** Declares the variable that a problem misses, as a text. */
export const declareVariable: Fixer = ({ values }) => {
  const name = values?.name;
  if (typeof name !== 'string' || name === '') return null;
  return {
    key: 'declare-variable',
    values: { name },
    apply({ settings }) {
      settings.variables = [...(settings.variables ?? []), { name, type: 'text' }];
    },
  };
};

/** Lets people in again only when the wait of a problem is over. */
export const reenterLater: Fixer = ({ values }) => {
  const days = values?.days;
  if (typeof days !== 'number' || days > MAX_WAIT_DAYS) return null;
  return {
    key: 'reenter-later',
    values: { days },
    apply({ settings }) {
      settings.reentry = { mode: 'after', days };
    },
  };
};
