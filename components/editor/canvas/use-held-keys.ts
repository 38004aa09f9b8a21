'use client';

import { type RefObject, useEffect, useRef } from 'react';

export interface HeldKeys {
  alt: boolean;
  shift: boolean;
  /** ⌘ or Ctrl. */
  mod: boolean;
}

type Held = Pick<MouseEvent, 'altKey' | 'shiftKey' | 'metaKey' | 'ctrlKey'>;

export const heldKeys = ({ altKey, shiftKey, metaKey, ctrlKey }: Held): HeldKeys => ({
  alt: altKey,
  shift: shiftKey,
  mod: metaKey || ctrlKey,
});

/** The modifiers that are held just now, known before React Flow hears of a move. */
export function useHeldKeys(): RefObject<HeldKeys> {
  const held = useRef<HeldKeys>({ alt: false, shift: false, mod: false });
  useEffect(() => {
    const read = (event: PointerEvent | KeyboardEvent) => {
      held.current = heldKeys(event);
    };
    const events = ['pointerdown', 'pointermove', 'keydown', 'keyup'] as const;
    for (const name of events) window.addEventListener(name, read, { capture: true, passive: true });
    return () => {
      for (const name of events) window.removeEventListener(name, read, { capture: true });
    };
  }, []);
  return held;
}
