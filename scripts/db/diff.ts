import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../stack/embedded-postgres';
import { extraFile, migrationNames, migrationSql, migrationsFolder, schemaFile } from './migration-folder';
import { openSchemaEngine } from './schema-engine';

/** Each migration keeps the schema it leads to, so that the next one can be written without a database. */
const snapshot = (name: string) => join(migrationsFolder, name, 'schema.prisma');

/** Statements of extra.sql that no migration so far contains. */
async function newExtraSql(names: string[]): Promise<string> {
  const written = (await Promise.all(names.map(migrationSql))).join('\n');
  const statements = (await readFile(extraFile, 'utf8'))
    .split(/(?<=;)\n/)
    .map((statement) => statement.trim());
  return statements.filter((statement) => statement && !written.includes(statement)).join('\n');
}

/** What leads from the last migration to today's schema.prisma and extra.sql; empty when nothing changed. */
async function writeSql(): Promise<string> {
  const names = await migrationNames();
  const last = names.at(-1);
  const schema = await readFile(schemaFile, 'utf8');
  const home = await mkdtemp(join(tmpdir(), 'safar-diff-'));
  await chmod(home, 0o755);
  // Two schemas are compared, no database; but the engine wants to know which PostgreSQL it writes for.
  const postgres = await startPostgres({ home, fast: true });
  const { engine, close } = await openSchemaEngine(postgres.url, schema);
  const file = (content: string) => ({ files: [{ path: 'schema.prisma', content }] });
  const { stdout } = await engine.diff({
    from: last
      ? { tag: 'schemaDatamodel', ...file(await readFile(snapshot(last), 'utf8')) }
      : { tag: 'empty' },
    to: { tag: 'schemaDatamodel', ...file(schema) },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  await close();
  await postgres.stop();
  await rm(home, { recursive: true, force: true });
  const generated = stdout?.includes('This is an empty migration') ? '' : (stdout ?? '').trim();
  const extra = await newExtraSql(names);
  return [generated, extra].filter(Boolean).join('\n\n');
}

const sql = await writeSql();
if (process.argv.includes('--check')) {
  if (sql === '') process.exit(0);
  console.error(
    `The schema is ahead of its migrations; \`npm run migrate:diff -- <name>\` writes:\n\n${sql}`,
  );
  process.exit(1);
}
const title = process.argv[2];
if (!title || !/^[a-z0-9_]+$/.test(title)) {
  console.error(
    'Give the migration a name of small letters, digits and underscores: npm run migrate:diff -- add_goal',
  );
  process.exit(1);
}
if (sql === '') {
  console.log('Nothing changed.');
  process.exit(0);
}
const name = `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${title}`;
await mkdir(join(migrationsFolder, name), { recursive: true });
await writeFile(join(migrationsFolder, name, 'migration.sql'), `${sql}\n`);
await writeFile(snapshot(name), await readFile(schemaFile, 'utf8'));
await writeFile(join(migrationsFolder, 'migration_lock.toml'), 'provider = "postgresql"\n');
console.log(`Wrote prisma/migrations/${name}.`);
process.exit(0);
