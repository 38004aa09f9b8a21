import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode } from '@temporalio/worker';
import { bundleOptions } from '@/worker/bundle';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles workflows/ for the worker, which then starts without a bundler. */
const { code } = await bundleWorkflowCode(bundleOptions);
mkdirSync(join(root, 'dist'), { recursive: true });
writeFileSync(join(root, 'dist/workflow-bundle.js'), code);
process.exit(0);
