'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Whether the keyboard has ⌘ instead of Ctrl. */
export function useIsApple(): boolean {
  return useSyncExternalStore(
    never,
    () => /Mac|iPhone|iPad/.test(navigator.platform),
    () => false,
  );
}
