import { AppError } from '@/shared/app-error';
import { readInvitationToken } from '../../auth/invitation-link';
import { prisma } from '../../data/prisma';

/** The pending invitation behind a link's token; throws `not-found` for anything else. */
export async function findInvitation(token: string) {
  const id = readInvitationToken(token);
  const invitation = id
    ? await prisma().invitation.findFirst({
        where: { id, status: 'pending', expiresAt: { gt: new Date() } },
        include: { workspace: true, inviter: { select: { name: true } } },
      })
    : null;
  if (!invitation)
    throw new AppError('not-found', 'invitationGone', 'The invitation was used, withdrawn or has expired');
  return invitation;
}
