import { z } from 'zod';

const schema = z.object({
  DATABASE_URL: z.string().min(1),
  TEMPORAL_ADDRESS: z.string().default('127.0.0.1:7233'),
  TEMPORAL_NAMESPACE: z.string().default('default'),
  TASK_QUEUE: z.string().default('journey'),
  /** 32 random bytes, base64: signs sessions and encrypts connection secrets. */
  SAFAR_SECRET: z.string().min(32),
  /** Public base address, without a slash at the end. */
  SAFAR_URL: z.url().default('http://127.0.0.1:3000'),
  /** The worker rewrites this file every five seconds while it lives. */
  WORKER_HEALTH_FILE: z.string().optional(),
  /** smtp[s]://user:pass@host:port; without it mails go to the sandbox. */
  SMTP_URL: z.string().optional(),
  /** From header of that connection: Name <address>. */
  SMTP_FROM: z.string().default('Safar <safar@localhost.localdomain>'),
  /** Private systems that journeys may call, off by default: `crm.internal:8080, 10.1.0.0/16`. */
  SAFAR_CALL_ALLOW: z.string().default(''),
  /** Where this process kills itself, for tests of crashes: deliver:claimed, deliver:before-send, deliver:after-send, call:before-send, call:after-send,
   * react:after-commit, step:before-commit, step:after-commit. */
  SAFAR_FAILPOINT: z.string().optional(),
  SAFAR_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

export type Env = z.infer<typeof schema>;
let parsed: Env | undefined;

/** The only reader of process.env in the product. Parsed on first use, so that a build needs no environment. */
export function env(): Env {
  if (!parsed) {
    const result = schema.safeParse(process.env);
    if (!result.success) throw new Error(`Environment is incomplete:\n${z.prettifyError(result.error)}`);
    parsed = result.data;
  }
  return parsed;
}
