import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { env } from '../../env';

const MAC_BYTES = 16;
const TOKEN = /^[\w-]{22}[\w-]{22}$/;

const key = (): Buffer => Buffer.from(hkdfSync('sha256', env().SAFAR_SECRET, '', 'safar run callbacks', 32));
const macOf = (run: Buffer): Buffer =>
  createHmac('sha256', key()).update(run).digest().subarray(0, MAC_BYTES);

/** What lets an outside system speak to one run. Nothing is stored: it follows from the run's id and the installation's own secret. */
export function callbackToken(runId: string): string {
  const run = Buffer.from(runId.replaceAll('-', ''), 'hex');
  return run.toString('base64url') + macOf(run).toString('base64url');
}

/** The run whose token this is; null: nobody's. */
export function runOfToken(token: string): string | null {
  if (!TOKEN.test(token)) return null;
  const run = Buffer.from(token.slice(0, 22), 'base64url');
  const mac = Buffer.from(token.slice(22), 'base64url');
  if (mac.length !== MAC_BYTES || !timingSafeEqual(mac, macOf(run))) return null;
  return run.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The address of a run: a name goes behind it, /done for instance. */
export const callbackUrl = (runId: string): string =>
  `${env().SAFAR_URL}/api/hooks/run/${callbackToken(runId)}`;
