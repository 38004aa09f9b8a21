import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg';
import { Pool } from 'pg';

const require = createRequire(import.meta.url);
let loaded: Promise<void> | undefined;

/** Node cannot import .wasm files as modules without a flag, so the two halves are joined by hand, once. */
function loadWasm(): Promise<void> {
  loaded ??= (async () => {
    const script = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg');
    const bytes = await readFile(script.replace(/\.js$/, '.wasm'));
    const glue = engineModule as unknown as WebAssembly.ModuleImports & {
      __wbg_set_wasm(exports: WebAssembly.Exports): void;
    };
    const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': glue });
    glue.__wbg_set_wasm(instance.exports);
    (instance.exports as { __wbindgen_start(): void }).__wbindgen_start();
  })();
  return loaded;
}

export interface OpenEngine {
  engine: engineModule.SchemaEngine;
  /** Ends its connections too, which the engine itself leaves open. */
  close(): Promise<void>;
}

/** Prisma's own schema engine, as WebAssembly, on the database at `url`. */
export async function openSchemaEngine(url: string, schema: string): Promise<OpenEngine> {
  await loadWasm();
  const pool = new Pool({ connectionString: url, max: 2 });
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg(pool));
  const engine = await engineModule.SchemaEngine.new(
    { datamodels: [['schema.prisma', schema]] },
    () => undefined,
    adapter,
  );
  return {
    engine,
    close: async () => {
      engine.free();
      await pool.end();
    },
  };
}
