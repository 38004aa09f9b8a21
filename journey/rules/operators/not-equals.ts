import { equals } from './equals';
import { negated } from './negated';

export const notEquals = negated('not-equals', equals);
