import { setLanguageCookie } from '@/components/shell/set-language-cookie';
import { LANGUAGES } from '@/shared/language';

export type SignInOutcome = 'done' | 'wrong' | 'tooMany' | 'failed';

/** Opens a session; on success the browser also learns the account's language. */
export async function signInWithPassword(email: string, password: string): Promise<SignInOutcome> {
  const answer = await fetch('/api/auth/sign-in/email', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: email.trim().toLowerCase(), password: password.normalize('NFKC') }),
  }).catch(() => null);
  if (!answer) return 'failed';
  if (answer.status === 429) return 'tooMany';
  if (answer.status >= 500) return 'failed';
  if (!answer.ok) return 'wrong';
  const { user } = (await answer.json()) as { user?: { locale?: string } };
  const language = LANGUAGES.find((known) => known === user?.locale);
  if (language) setLanguageCookie(language);
  return 'done';
}
