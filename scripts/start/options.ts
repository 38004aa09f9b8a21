import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** Held by the one process that runs the instance in `home`. */
export const startLock = (home: string) => join(home, 'start.lock');

/** A variable that is set to nothing counts as not set. */
const optional = z
  .string()
  .optional()
  .transform((value) => value || undefined);

const schema = z.object({
  PORT: optional
    .transform((value) => (value === undefined ? undefined : Number(value)))
    .pipe(z.number('must be a number').int().min(1).max(65_535).optional()),
  SAFAR_HOME: optional,
  SAFAR_DEMO: optional,
  SAFAR_URL: optional.pipe(z.url().optional()),
  DATABASE_URL: optional,
  TEMPORAL_ADDRESS: optional,
  SMTP_URL: optional.pipe(z.url({ protocol: /^smtps?$/ }).optional()),
});

export interface StartOptions {
  /** Absolute folder of everything this instance keeps. */
  home: string;
  /** The port asked for; undefined = 3000 or the next free one. */
  port: number | undefined;
  /** The address people use, when it is not the one it listens on. */
  publicUrl: string | undefined;
  databaseUrl: string | undefined;
  temporalAddress: string | undefined;
  smtpUrl: string | undefined;
  demo: boolean;
  dev: boolean;
}

/** Reads the environment and the command line; ends the process with a sentence when something is not understood. */
export function readOptions(environment: NodeJS.ProcessEnv, args: string[]): StartOptions {
  const result = schema.safeParse(environment);
  if (!result.success) {
    console.error(`The environment is not understood:\n${z.prettifyError(result.error)}`);
    process.exit(1);
  }
  const read = result.data;
  return {
    home: resolve(root, read.SAFAR_HOME ?? '.safar'),
    port: read.PORT,
    publicUrl: read.SAFAR_URL?.replace(/\/$/, ''),
    databaseUrl: read.DATABASE_URL,
    temporalAddress: read.TEMPORAL_ADDRESS,
    smtpUrl: read.SMTP_URL,
    demo: read.SAFAR_DEMO !== '0',
    dev: args.includes('--dev'),
  };
}
