import type { Language } from '@/shared/language';

export interface UserView {
  id: string;
  name: string;
  /** Null until the owner of the one-time link enters one. */
  email: string | null;
  hasPassword: boolean;
  /** Null: follow the browser. */
  language: Language | null;
  /** Null: the language's own. */
  calendar: 'persian' | 'gregorian' | null;
}

export interface SessionView {
  id: string;
  isCurrent: boolean;
  userAgent: string | null;
  createdAt: string;
  lastUsedAt: string;
}

/** What somebody with an invitation's link may know before they accept. */
export interface InvitationOffer {
  workspaceName: string;
  inviterName: string;
  email: string;
  role: 'owner' | 'admin' | 'member';
  /** An account with this address exists: sign in to accept, instead of choosing a password. */
  hasAccount: boolean;
}
