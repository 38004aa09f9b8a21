// Prints a fresh one-time sign-in link for the instance that runs in SAFAR_HOME.
import { ensurePackages, requireNode } from './install/ensure-packages.mjs';

requireNode();
ensurePackages();
const { register } = await import('tsx/esm/api');
register();
await import('./start/link.ts');
