import type { SignedInUser } from '@/server/auth/current-user';
import { prisma } from '@/server/data/prisma';
import type { Role } from '@/server/read/views/workspace-views';
import { createCallerFactory } from '@/server/trpc/init';
import { appRouter } from '@/server/trpc/root';
import { newId } from '@/shared/new-id';

const createCaller = createCallerFactory(appRouter);

/** Every procedure of the server, called as a signed-in person. */
export type Caller = ReturnType<typeof createCaller>;

/** A new person with a role in a workspace, and the procedures as they may call them. */
export async function seedMember(
  workspaceId: string,
  role: Role,
): Promise<{ userId: string; email: string; caller: Caller }> {
  const userId = newId();
  const email = `${role}-${userId.slice(-6)}@example.com`;
  await prisma().user.create({ data: { id: userId, name: `The ${role}`, email } });
  await prisma().member.create({ data: { id: newId(), organizationId: workspaceId, userId, role } });
  return { userId, email, caller: callerOf({ id: userId, email }) };
}

/** The procedures as somebody may call them; null: nobody is signed in. */
export const callerOf = (user: ({ id: string; email: string } & Partial<SignedInUser>) | null): Caller =>
  createCaller({
    user: user && { sessionId: newId(), name: 'Somebody', language: null, calendar: null, ...user },
    headers: new Headers(),
  });
