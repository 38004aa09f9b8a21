import { httpBatchLink, httpSubscriptionLink, splitLink, type TRPCLink } from '@trpc/client';
import superjson from 'superjson';
import type { AppRouter } from '@/server/trpc/root';

const url = '/api/trpc';

/** Calls that are made together go in one request; subscriptions are server-sent events. */
export const trpcLinks = (): TRPCLink<AppRouter>[] => [
  splitLink({
    condition: (operation) => operation.type === 'subscription',
    true: httpSubscriptionLink({ url, transformer: superjson }),
    false: httpBatchLink({ url, transformer: superjson, maxURLLength: 4_000 }),
  }),
];
