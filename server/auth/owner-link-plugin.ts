import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';
import { consumeOwnerLink } from './consume-owner-link';

/** Turns the one-time link into a session. Server-only: the page at /sign-in/link calls it. */
export const ownerLink = () =>
  ({
    id: 'owner-link',
    endpoints: {
      signInByOwnerLink: createAuthEndpoint(
        '/owner-link',
        {
          method: 'POST',
          body: z.object({ token: z.string().max(200) }),
          metadata: { SERVER_ONLY: true },
        },
        async (ctx) => {
          const owner = await consumeOwnerLink(ctx.body.token);
          if (!owner) throw new APIError('UNAUTHORIZED', { message: 'The link was used or has expired' });
          const user = await ctx.context.internalAdapter.findUserById(owner.userId);
          if (!user) throw new APIError('UNAUTHORIZED', { message: 'The owner no longer exists' });
          const session = await ctx.context.internalAdapter.createSession(user.id);
          await setSessionCookie(ctx, { session, user });
          return ctx.json({ workspace: owner.workspaceSlug });
        },
      ),
    },
  }) satisfies BetterAuthPlugin;
