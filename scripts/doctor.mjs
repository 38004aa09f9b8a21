// Says what is wrong with this machine and how to mend it. Plain Node: it must speak even when nothing is installed.
import { missingPackages, prepareTools, requireNode } from './install/ensure-packages.mjs';

requireNode();
const missing = missingPackages();
if (missing.length > 0) {
  console.log(`✗ Packages           ${missing.length} missing or of another version (${missing[0]})`);
  console.log('                     → npm ci, or simply npm start, which installs them');
  process.exit(1);
}
prepareTools();
const { register } = await import('tsx/esm/api');
register();
await import('./doctor/main.ts');
