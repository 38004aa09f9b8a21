import { pino } from 'pino';

/** One line of JSON per entry; add workspaceId, runId, requestId as fields, never personal data. */
export const log = pino({
  level: process.env.SAFAR_LOG_LEVEL ?? 'info',
  redact: [
    'password',
    'secrets',
    'authorization',
    'cookie',
    '*.password',
    '*.secrets',
    'headers.authorization',
  ],
});
