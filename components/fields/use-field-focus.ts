'use client';

import { type RefObject, useEffect, useRef } from 'react';

/** After the next render, gives the keyboard to the first control of a field inside the box. */
export function useFieldFocus(): [box: RefObject<HTMLDivElement | null>, focus: (field: string) => void] {
  const box = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const field = `[data-field="${CSS.escape(wanted.current)}"]`;
    wanted.current = null;
    box.current?.querySelector<HTMLElement>(`${field} :is(input, textarea, button)`)?.focus();
  });
  return [
    box,
    (field) => {
      wanted.current = field;
    },
  ];
}
