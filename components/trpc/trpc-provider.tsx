'use client';

import { QueryClientProvider } from '@tanstack/react-query';
import { createTRPCClient } from '@trpc/client';
import { type ReactNode, useState } from 'react';
import type { AppRouter } from '@/server/trpc/root';
import { createQueryClient } from './create-query-client';
import { trpcLinks } from './trpc-links';
import { TrpcContextProvider } from './use-trpc';

/** Gives every screen below it the procedures of the server. */
export function TrpcProvider({ children }: { children: ReactNode }) {
  const [queryClient] = useState(createQueryClient);
  const [trpcClient] = useState(() => createTRPCClient<AppRouter>({ links: trpcLinks() }));
  return (
    <QueryClientProvider client={queryClient}>
      <TrpcContextProvider trpcClient={trpcClient} queryClient={queryClient}>
        {children}
      </TrpcContextProvider>
    </QueryClientProvider>
  );
}
