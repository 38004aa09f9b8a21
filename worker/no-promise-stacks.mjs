import v8 from 'node:v8';

/**
 * Loaded before anything else into the worker and its threads (`--import`). Temporal's SDK notes for every promise of a workflow where it was made,
 * for its query `__stack_trace`: half of what a wake costs in the process. The driver has one place at which it can stand, so that query says nothing
 * here, and the hook is not set.
 */
v8.promiseHooks.createHook = () => () => {};
