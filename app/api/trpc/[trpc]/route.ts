import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { isForeignOrigin } from '@/server/auth/is-foreign-origin';
import { createContext } from '@/server/trpc/context';
import { appRouter } from '@/server/trpc/root';

export const dynamic = 'force-dynamic';

function handle(request: Request): Promise<Response> | Response {
  if (isForeignOrigin(request)) return new Response('Cross-site requests are refused', { status: 403 });
  return fetchRequestHandler({
    endpoint: '/api/trpc',
    req: request,
    router: appRouter,
    allowMethodOverride: true,
    createContext: () => createContext(request.headers),
    // Streams carry their own, which also forbids proxies to hold them back.
    responseMeta: ({ type }) =>
      type === 'subscription' ? {} : { headers: new Headers({ 'cache-control': 'no-store' }) },
  });
}

export { handle as GET, handle as POST };
