import { realEmail } from '../auth/placeholder-email';
import { prisma } from '../data/prisma';
import type { SessionView, UserView } from './views/user-views';

/** Somebody's own account. */
export async function getUser(userId: string): Promise<UserView> {
  const user = await prisma().user.findUniqueOrThrow({
    where: { id: userId },
    include: { accounts: { where: { providerId: 'credential' }, select: { id: true } } },
  });
  return {
    id: user.id,
    name: user.name,
    email: realEmail(user.email),
    hasPassword: user.accounts.length > 0,
    language: user.locale === 'fa' || user.locale === 'en' ? user.locale : null,
    calendar: user.calendar === 'persian' || user.calendar === 'gregorian' ? user.calendar : null,
  };
}

/** Where somebody is signed in, last used first. */
export async function listSessions(user: { id: string; sessionId: string }): Promise<SessionView[]> {
  const sessions = await prisma().session.findMany({
    where: { userId: user.id, expiresAt: { gt: new Date() } },
    orderBy: { updatedAt: 'desc' },
  });
  return sessions.map((session) => ({
    id: session.id,
    isCurrent: session.id === user.sessionId,
    userAgent: session.userAgent || null,
    createdAt: session.createdAt.toISOString(),
    lastUsedAt: session.updatedAt.toISOString(),
  }));
}
