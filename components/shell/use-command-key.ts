'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};
const read = () => (/mac|iphone|ipad/i.test(navigator.userAgent) ? '⌘' : 'Ctrl');

/** The name of the command key on this device. */
export function useCommandKey(): string {
  return useSyncExternalStore(never, read, () => 'Ctrl');
}
