import { AppError } from '@/shared/app-error';
import { prisma } from '../../data/prisma';
import { requirePassword } from './require-password';

/** Changes the address somebody signs in with. Asks for the password when there is one. */
export async function setEmail(
  userId: string,
  input: { email: string; currentPassword?: string },
): Promise<void> {
  const email = input.email.toLowerCase();
  await requirePassword(userId, input.currentPassword);
  const taken = await prisma().user.findFirst({
    where: { email, id: { not: userId } },
    select: { id: true },
  });
  if (taken) throw new AppError('conflict', 'emailTaken', 'Another account has this address', { email });
  await prisma().user.update({ where: { id: userId }, data: { email, emailVerified: false } });
}
