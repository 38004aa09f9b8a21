// Plain Node: makes sure that packages are there, then hands over to TypeScript in the same process.
import { ensurePackages, requireNode } from './install/ensure-packages.mjs';

requireNode();
ensurePackages();
const { register } = await import('tsx/esm/api');
register();
await import('./start/main.ts');
