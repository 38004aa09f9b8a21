// Plain Node: installs what is missing, then runs every check and test.
import { ensurePackages, requireNode } from './install/ensure-packages.mjs';

requireNode();
ensurePackages();
const { register } = await import('tsx/esm/api');
register();
await import('./test/main.ts');
