import { AT_LEAST_ONE, testCount } from '../count-test';
import type { CountTest } from '../types';
import type { Subject } from './subject';

/** How often something happened. */
export const countSubject = (key: string, count: CountTest = AT_LEAST_ONE): Subject => ({
  key,
  samples: [0, 1, count.value - 1, count.value, count.value + 1].filter((sample) => sample >= 0),
  holds: (sample) => testCount(sample as number, count),
});
