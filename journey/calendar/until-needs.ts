import type { Until, UntilFact } from './types';
import { resolverOf } from './until/registry';

/** Which facts the end of a wait depends on, besides the time of arrival. */
export const untilNeeds = (until: Until): UntilFact[] => resolverOf(until).needs(until);
