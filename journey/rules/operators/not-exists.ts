import { exists } from './exists';
import { negated } from './negated';

export const notExists = negated('not-exists', exists);
