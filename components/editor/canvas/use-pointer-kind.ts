'use client';

import { useSyncExternalStore } from 'react';

export const POINTER_KINDS = ['trackpad', 'mouse'] as const;
/** `mouse`: the wheel zooms. `trackpad`: two fingers pan, which a wheel then does too. */
export type PointerKind = (typeof POINTER_KINDS)[number];

const KEY = 'safar.pointer';
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const read = (): PointerKind => (localStorage.getItem(KEY) === 'mouse' ? 'mouse' : 'trackpad');

/** What moves the canvas, as this person chose in this browser. */
export function usePointerKind(): [PointerKind, (kind: PointerKind) => void] {
  const kind = useSyncExternalStore(subscribe, read, () => 'trackpad' as const);
  return [
    kind,
    (next) => {
      localStorage.setItem(KEY, next);
      for (const listener of listeners) listener();
    },
  ];
}
