import { contains } from './contains';
import { negated } from './negated';

export const notContains = negated('not-contains', contains);
