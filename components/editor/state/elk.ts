import type { ELK } from 'elkjs/lib/elk-api';

let running: Promise<ELK> | null = null;

/** The layout engine, in a worker of its own: 1.6 MB that are only loaded by those who tidy up. */
export function elk(): Promise<ELK> {
  running ??= import('elkjs/lib/elk-api').then(
    ({ default: Elk }) =>
      new Elk({
        workerFactory: () => new Worker(new URL('./elk-worker.ts', import.meta.url), { type: 'module' }),
      }),
  );
  return running;
}
