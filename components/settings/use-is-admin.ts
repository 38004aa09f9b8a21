'use client';

import { useWorkspace } from '@/components/shell/use-workspace';

/** Whether the user may change members, keys, channels and the workspace itself. */
export function useIsAdmin(): boolean {
  return useWorkspace().role !== 'member';
}
