import { initTRPC } from '@trpc/server';
import superjson from 'superjson';
import { z } from 'zod';
import { AppError } from '@/shared/app-error';
import { membershipOf } from '../auth/membership';
import { requireRole } from '../auth/require-role';
import type { Actor } from '../services/actor';
import { unstorablePath } from '../unstorable-path';
import type { TrpcContext } from './context';
import { publicError, toTrpcError } from './to-trpc-error';

const t = initTRPC.context<TrpcContext>().create({
  transformer: superjson,
  sse: {
    ping: { enabled: true, intervalMs: 15_000 },
    client: { reconnectAfterInactivityMs: 40_000 },
  },
  errorFormatter({ shape, error }) {
    const { stack: _stack, ...data } = shape.data;
    return { ...shape, data: { ...data, appError: publicError(error) } };
  },
});

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

const tellingErrors = t.procedure.use(async ({ next, path }) => {
  const result = await next();
  if (!result.ok) throw toTrpcError(result.error, path);
  return result;
});

/** Everyone, signed in or not; with nothing that the database could not hold. */
export const publicProcedure = tellingErrors.use(async ({ next, getRawInput }) => {
  const field = unstorablePath(await getRawInput());
  if (field !== null)
    throw new AppError('invalid', 'unstorable', `${field} holds a character that cannot be stored`, {
      field,
    });
  return next();
});

export const userProcedure = publicProcedure.use(({ ctx, next }) => {
  if (!ctx.user) throw new AppError('unauthenticated', 'signInNeeded', 'Sign in first');
  return next({ ctx: { user: ctx.user } });
});

/** Members of the named workspace. `ctx.actor` is what services take. */
export const workspaceProcedure = userProcedure
  .input(z.object({ workspace: z.string().min(1).max(100) }))
  .use(async ({ ctx, input, next }) => {
    const workspace = await membershipOf(ctx.user.id, input.workspace);
    const actor: Actor = { workspaceId: workspace.id, userId: ctx.user.id, role: workspace.role };
    return next({ ctx: { workspace, actor } });
  });

/** Members of the named workspace who manage it. */
export const adminProcedure = workspaceProcedure.use(({ ctx, next }) => {
  requireRole(ctx.actor.role, 'admin');
  return next();
});
