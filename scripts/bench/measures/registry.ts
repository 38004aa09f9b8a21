import type { Result } from '../results';
import type { Sizes } from '../sizes';
import { editor } from './editor';
import { history } from './history';
import { ingest } from './ingest';
import { j1 } from './j1';
import { latency } from './latency';
import { memory } from './memory';
import { minute } from './minute';
import { reactor } from './reactor';
import { wakes } from './wakes';

/** In this order: each leaves the database at rest, the last ones large. */
export const measures: Record<string, (sizes: Sizes) => Promise<Result[]>> = {
  editor,
  wakes,
  history,
  latency,
  ingest,
  minute,
  reactor,
  j1,
  memory,
};
