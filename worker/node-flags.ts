/**
 * Node's flags of a worker process, from the project's root. The young generation is twice as large as Node's own: what a wake leaves behind is
 * collected half as often.
 */
export const WORKER_FLAGS = [
  '--max-semi-space-size=32',
  '--import',
  'tsx',
  '--import',
  './worker/lean-sandbox.mjs',
];
