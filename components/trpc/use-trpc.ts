'use client';

import { createTRPCContext } from '@trpc/tanstack-react-query';
import type { AppRouter } from '@/server/trpc/root';

const context = createTRPCContext<AppRouter>();

/** Options of every procedure for useQuery, useMutation and useSubscription. */
export const useTRPC = context.useTRPC;

/** Only for TrpcProvider. */
export const TrpcContextProvider = context.TRPCProvider;
