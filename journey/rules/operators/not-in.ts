import { isIn } from './in';
import { negated } from './negated';

export const isNotIn = negated('not-in', isIn);
