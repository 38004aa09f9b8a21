import type { StartOptions } from './options';

export interface Addresses {
  url: string;
  database: string;
  temporal: string;
  secret: string;
}

/** The environment every part of the product gets. */
export function partEnvironment(options: StartOptions, at: Addresses): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: options.dev ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: at.database,
    TEMPORAL_ADDRESS: at.temporal,
    SAFAR_SECRET: at.secret,
    SAFAR_URL: at.url,
    SAFAR_HOME: options.home,
    SMTP_URL: options.smtpUrl,
  };
}
