import { hashPassword } from 'better-auth/crypto';
import { AppError } from '@/shared/app-error';
import { newId } from '@/shared/new-id';
import { prisma } from '../../data/prisma';
import { storePassword } from '../users/store-password';
import { writeAudit } from '../write-audit';
import { findInvitation } from './find-invitation';

export interface Acceptance {
  token: string;
  /** Both needed when no account has the invited address yet. */
  name?: string;
  password?: string;
}

/**
 * Makes the invited person a member, once. A new person gets an account with this name and password and signs in with
 * them; who has an account already must be signed in to it.
 */
export async function acceptInvitation(
  input: Acceptance,
  signedIn: { id: string; email: string } | null,
): Promise<{ workspaceSlug: string; email: string }> {
  const invitation = await findInvitation(input.token);
  const { email, organizationId: workspaceId } = invitation;
  const known = await prisma().user.findUnique({ where: { email }, select: { id: true } });
  if (known && known.id !== signedIn?.id)
    throw new AppError('unauthenticated', 'signInToAccept', 'Sign in to the invited account first', {
      email,
    });
  if (!known && (!input.name || !input.password))
    throw new AppError('invalid', 'nameAndPasswordNeeded', 'A new account needs a name and a password');
  const userId = known?.id ?? newId();
  const role = invitation.role ?? 'member';
  // Takes a while on purpose: not while rows are locked.
  const hash = !known && input.password ? await hashPassword(input.password) : null;
  await prisma().$transaction(async (tx) => {
    const { count } = await tx.invitation.updateMany({
      where: { id: invitation.id, status: 'pending' },
      data: { status: 'accepted' },
    });
    if (count === 0)
      throw new AppError('not-found', 'invitationGone', 'The invitation was used, withdrawn or has expired');
    if (!known)
      await tx.user.create({ data: { id: userId, name: input.name ?? '', email, emailVerified: true } });
    if (hash) await storePassword(tx, userId, hash);
    await tx.member.upsert({
      where: { organizationId_userId: { organizationId: workspaceId, userId } },
      create: { id: newId(), organizationId: workspaceId, userId, role },
      update: {},
    });
    await writeAudit(
      tx,
      { workspaceId, userId, role: 'member' },
      { action: 'member.join', subject: 'member', subjectId: userId, after: { email, role } },
    );
  });
  return { workspaceSlug: invitation.workspace.slug, email };
}
