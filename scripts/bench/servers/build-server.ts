import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The version that the Temporal CLI carries, so that both servers are the same program. */
const VERSION = 'v1.32.0';
const MODULE = 'go.temporal.io/server';
const folder = fileURLToPath(new URL(`../../../.safar/bin/temporal-server-${VERSION}`, import.meta.url));

export interface ServerPrograms {
  server: string;
  sqlTool: string;
  /** Folder with the versioned schemas `temporal` and `visibility` for PostgreSQL. */
  schema: string;
}

/** Why a server cannot be built here, in one sentence; undefined when it can. */
export function whyNoServer(): string | undefined {
  try {
    execFileSync('go', ['version'], { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'Go is not installed, so no Temporal server on PostgreSQL can be built here; only the dev server is measured.';
  }
}

/** Builds the Temporal server from its Go module, once (about four minutes on two cores), into .safar/bin. */
export function buildServer(): ServerPrograms {
  const [server, sqlTool] = [join(folder, 'temporal-server'), join(folder, 'temporal-sql-tool')];
  mkdirSync(folder, { recursive: true });
  const go = (...args: string[]) =>
    execFileSync('go', args, {
      cwd: folder,
      env: { ...process.env, GOFLAGS: '-mod=mod' },
      encoding: 'utf8',
    }).trim();
  if (!existsSync(join(folder, 'go.mod'))) {
    writeFileSync(join(folder, 'go.mod'), 'module safar.local/temporal-server\n');
    go('get', `${MODULE}/cmd/server@${VERSION}`, `${MODULE}/cmd/tools/sql@${VERSION}`);
  }
  if (!existsSync(server)) go('build', '-o', server, `${MODULE}/cmd/server`);
  if (!existsSync(sqlTool)) go('build', '-o', sqlTool, `${MODULE}/cmd/tools/sql`);
  const source = go('list', '-m', '-f', '{{.Dir}}', MODULE);
  return { server, sqlTool, schema: join(source, 'schema/postgresql/v12') };
}
