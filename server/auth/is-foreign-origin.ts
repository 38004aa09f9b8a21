import { env } from '../env';
import { trustedOrigins } from './trusted-origins';

/** Whether a browser sent this from a page of another site. Programs send no origin and hold no cookies to abuse. */
export function isForeignOrigin(request: Request): boolean {
  const origin = request.headers.get('origin');
  if (origin === null) return request.headers.get('sec-fetch-site') === 'cross-site';
  if (trustedOrigins(env().SAFAR_URL).includes(origin)) return false;
  return !URL.canParse(origin) || new URL(origin).host !== request.headers.get('host');
}
