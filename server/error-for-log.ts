import { stdSerializers } from 'pino';

/** Parts of a database error that repeat the row that was about to be written. */
const ROW_PARTS = new Set(['detail', 'where', 'parameters', 'driverAdapterError']);

/** An error as it is logged: message, stack and code, never the values of a row. */
export function errorForLog(error: unknown): unknown {
  return error instanceof Error ? withoutRows(stdSerializers.err(error)) : error;
}

function withoutRows(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth > 5) return value;
  if (Array.isArray(value)) return value.map((item) => withoutRows(item, depth + 1));
  const kept = Object.entries(value).filter(([name]) => !ROW_PARTS.has(name));
  return Object.fromEntries(kept.map(([name, part]) => [name, withoutRows(part, depth + 1)]));
}
