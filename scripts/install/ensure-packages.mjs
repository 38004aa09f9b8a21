// Plain Node, without dependencies: it runs before there are any.
import { spawnSync } from 'node:child_process';
import { accessSync, chmodSync, constants, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Ends the process with one sentence when this Node is too old. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 20)) return;
  console.error(`Safar needs Node 20.20 or newer; this is ${process.versions.node}. See https://nodejs.org.`);
  process.exit(1);
}

/** Names of packages that the lock file asks for and node_modules does not have in that version. */
export function missingPackages() {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(join(root, 'node_modules/.package-lock.json'));
  return Object.entries(wanted)
    .filter(([path, entry]) => {
      const { version, optional, link } = entry;
      if (path === '' || link || (optional && !fitsMachine(entry))) return false;
      return installed[path]?.version !== version || !existsSync(join(root, path));
    })
    .map(([path]) => path.replace(/^node_modules\//, ''));
}

/** Installs packages when any is missing; returns true when it did. */
export function ensurePackages() {
  const missing = missingPackages();
  if (missing.length > 0) install(missing);
  prepareTools();
  return missing.length > 0;
}

function install(missing) {
  const some = missing.slice(0, 3).join(', ');
  console.log(`Installing packages (${missing.length} missing: ${some}${missing.length > 3 ? ', …' : ''})`);
  // Nothing here depends on install scripts, and npm 11 would not run them anyway.
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const result = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.status === 0) return;
  console.error(
    '`npm ci` failed; see above. Without a network, copy node_modules from a machine that has it.',
  );
  process.exit(1);
}

/** tsx compiles with esbuild, whose program must be executable. */
export function prepareTools() {
  const program = join(root, `node_modules/@esbuild/${process.platform}-${process.arch}/bin/esbuild`);
  if (!existsSync(program)) return;
  try {
    accessSync(program, constants.X_OK);
  } catch {
    chmodSync(program, 0o755);
  }
}

/** An optional package that names no machine may be left out for other reasons, so it is never missed. */
function fitsMachine({ os, cpu, libc }) {
  const fits = (list, value) => !list || list.includes(value);
  if (!(os || cpu) || !fits(os, process.platform) || !fits(cpu, process.arch)) return false;
  return process.platform !== 'linux' || fits(libc, systemLibrary());
}

let library;
function systemLibrary() {
  if (library) return library;
  process.report.excludeNetwork = true;
  library = process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl';
  return library;
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}
