import { pino } from 'pino';
import { errorForLog } from './error-for-log';

/** One line of JSON per entry; add workspaceId, runId, requestId as fields, never personal data. */
export const log = pino({
  level: process.env.SAFAR_LOG_LEVEL ?? 'info',
  serializers: { err: errorForLog },
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
