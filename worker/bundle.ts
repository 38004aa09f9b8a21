import { readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, type WorkflowBundleOption } from '@temporalio/worker';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));
const prebuilt = join(root, 'dist/workflow-bundle.js');
const sources = join(root, 'workflows');

/** The bundle that the build left behind, when it is newer than the workflows; else one made now (about two seconds). */
export async function workflowBundle(): Promise<WorkflowBundleOption> {
  if (isFresh()) return { codePath: prebuilt };
  return bundleWorkflowCode({ workflowsPath: require.resolve(join(sources, 'index.ts')) });
}

function isFresh(): boolean {
  const built = statSync(prebuilt, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return readdirSync(sources).every((name) => statSync(join(sources, name)).mtimeMs < built);
}
