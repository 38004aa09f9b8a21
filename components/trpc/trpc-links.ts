import { httpBatchLink, httpSubscriptionLink, splitLink, type TRPCLink } from '@trpc/client';
import superjson from 'superjson';
import type { AppRouter } from '@/server/trpc/root';

const url = '/api/trpc';

/**
 * Calls that are made together go in one request; subscriptions are server-sent events. Questions are posted too: a
 * draft that is to be shown does not fit into an address.
 */
export const trpcLinks = (): TRPCLink<AppRouter>[] => [
  splitLink({
    condition: (operation) => operation.type === 'subscription',
    true: httpSubscriptionLink({ url, transformer: superjson }),
    false: httpBatchLink({ url, transformer: superjson, methodOverride: 'POST' }),
  }),
];
