import type { Role } from '@/server/read/views/workspace-views';

export type { Role };

/** The least first. */
export const ROLES: readonly Role[] = ['member', 'admin', 'owner'];
