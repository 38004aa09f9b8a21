import { writeFileSync } from 'node:fs';
import { LANGUAGE_COOKIE } from '@/i18n/detect-language';
import { LANGUAGES } from '@/shared/language';
import type { Ready } from '../../scripts/start/ready-file';
import { stateFile } from './state-file';

/** Uses the one-time link as a browser would and keeps the session, once for each language. */
export async function saveSignedIn({ url, signIn }: Ready): Promise<void> {
  const response = await fetch(signIn, { redirect: 'manual' });
  const session = response.headers.getSetCookie().map((line) => cookie(url, line.split(';')[0] ?? ''));
  if (session.length === 0) throw new Error(`The sign-in link answered ${response.status} without a session`);
  for (const language of LANGUAGES) {
    const cookies = [
      ...session.filter(({ name }) => name !== LANGUAGE_COOKIE),
      cookie(url, `${LANGUAGE_COOKIE}=${language}`),
    ];
    writeFileSync(stateFile(language), JSON.stringify({ cookies, origins: [] }), { mode: 0o600 });
  }
}

function cookie(url: string, pair: string) {
  const at = pair.indexOf('=');
  return {
    name: pair.slice(0, at),
    value: pair.slice(at + 1),
    domain: new URL(url).hostname,
    path: '/',
    expires: -1,
    httpOnly: true,
    secure: false,
    sameSite: 'Lax' as const,
  };
}
