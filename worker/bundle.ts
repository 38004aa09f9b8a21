import { readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BundleOptions, bundleWorkflowCode, type WorkflowBundleOption } from '@temporalio/worker';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));
const prebuilt = join(root, 'dist/workflow-bundle.js');
const sources = join(root, 'workflows');

/** The driver keeps nothing of a run at the top level of its modules, so they are evaluated once for all runs. */
export const bundleOptions: BundleOptions = {
  workflowsPath: require.resolve(join(sources, 'index.ts')),
  preloadModules: ['@temporalio/workflow', require.resolve(join(sources, 'index.ts'))],
};

/** The bundle that the build left behind, when it is newer than the workflows; else one made now (about two seconds). */
export async function workflowBundle(): Promise<WorkflowBundleOption> {
  if (isFresh()) return { codePath: prebuilt };
  return bundleWorkflowCode(bundleOptions);
}

function isFresh(): boolean {
  const built = statSync(prebuilt, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return readdirSync(sources).every((name) => statSync(join(sources, name)).mtimeMs < built);
}
