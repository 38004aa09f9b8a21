/** SQLSTATE classes that say nothing about what was asked: connection, resources, operator, conflict of transactions. */
const TRANSIENT_STATES = ['08', '53', '57', '58', '40', '25'];
const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);
/** What the driver itself says of a connection that broke; these errors have no code. */
const LOST =
  /Connection terminated|is not queryable|timeout exceeded when trying to connect|Query read timeout/i;

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/** Did the database itself answer with an error? Then the transaction is lost, whoever asked. */
export function isDatabaseError(error: unknown): boolean {
  return /^[0-9A-Z]{5}$/.test(codeOf(error)) || isTransientError(error);
}

/** Is it worth trying the very same thing again? True when the database was away or two transactions met. */
export function isTransientError(error: unknown): boolean {
  const code = codeOf(error);
  if (NETWORK.has(code)) return true;
  if (/^[0-9A-Z]{5}$/.test(code)) return TRANSIENT_STATES.includes(code.slice(0, 2));
  return error instanceof Error && LOST.test(error.message);
}

/** Was there no database to ask? It cannot be reached, it goes down or comes up, or it has no room for one more connection. */
export function isAway(error: unknown): boolean {
  const code = codeOf(error);
  if (NETWORK.has(code)) return true;
  if (/^[0-9A-Z]{5}$/.test(code)) return /^(08|57P|53300)/.test(code);
  return error instanceof Error && LOST.test(error.message);
}

/** Did a statement take longer than any may? The database was slow, or this one asks for too much: together with others it cannot be told. */
export const isTimeout = (error: unknown): boolean => codeOf(error) === '57014';
