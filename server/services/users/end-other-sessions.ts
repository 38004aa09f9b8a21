import { prisma } from '../../data/prisma';

/** Signs somebody out everywhere but here. */
export async function endOtherSessions(user: { id: string; sessionId: string }): Promise<void> {
  await prisma().session.deleteMany({ where: { userId: user.id, id: { not: user.sessionId } } });
}
