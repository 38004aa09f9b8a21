import v8 from 'node:v8';
import vm from 'node:vm';

/**
 * Loaded into the worker and its threads before anything else: takes away two things that Temporal's SDK does for workflows nobody knows, and that ours
 * do not need (docs/decisions/0012-a-lean-sandbox.md). Where each promise was made is not noted; it serves the query `__stack_trace` alone. And entering
 * the sandbox starts no thread that watches for endless loops; the driver has none without a wait in it.
 */
v8.promiseHooks.createHook = () => () => {};

const { runInContext } = vm.Script.prototype;
vm.Script.prototype.runInContext = function run(context, { timeout: _, ...options } = {}) {
  return runInContext.call(this, context, options);
};
