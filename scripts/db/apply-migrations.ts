import { readFile } from 'node:fs/promises';
import { applyFunctions } from './apply-functions';
import { readMigrations, schemaFile } from './migration-folder';
import { openSchemaEngine } from './schema-engine';

/** Brings the database at `url` up to date; returns the names of the migrations it applied. */
export async function applyMigrations(url: string): Promise<string[]> {
  const { engine, close } = await openSchemaEngine(url, await readFile(schemaFile, 'utf8'));
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: await readMigrations(),
      filters: { externalTables: [], externalEnums: [] },
    });
    await applyFunctions(url);
    return appliedMigrationNames;
  } finally {
    await close();
  }
}
