import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode } from '@temporalio/worker';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles workflows/ for the worker, which then starts without a bundler. */
const { code } = await bundleWorkflowCode({
  workflowsPath: require.resolve(join(root, 'workflows/index.ts')),
});
mkdirSync(join(root, 'dist'), { recursive: true });
writeFileSync(join(root, 'dist/workflow-bundle.js'), code);
process.exit(0);
