import type { Language } from '@/shared/language';
import { auth } from './auth';

export interface SignedInUser {
  id: string;
  sessionId: string;
  name: string;
  email: string;
  /** Null: from the cookie or the browser. */
  language: Language | null;
  calendar: 'persian' | 'gregorian' | null;
}

/** Whose session the request carries; null when none or it is over. */
export async function currentUser(headers: Headers): Promise<SignedInUser | null> {
  const found = await auth().api.getSession({ headers });
  if (!found) return null;
  const { user, session } = found;
  return {
    id: user.id,
    sessionId: session.id,
    name: user.name,
    email: user.email,
    language: user.locale === 'fa' || user.locale === 'en' ? user.locale : null,
    calendar: user.calendar === 'persian' || user.calendar === 'gregorian' ? user.calendar : null,
  };
}
