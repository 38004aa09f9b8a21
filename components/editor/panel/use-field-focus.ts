'use client';

import { type RefObject, useEffect } from 'react';
import { useView } from '../state/editor-context';

const CONTROLS =
  'input:not([type="hidden"]):not(:disabled), textarea:not(:disabled), button[role="combobox"], [role="radio"][tabindex="0"], select, button:not(:disabled)';

/** Puts the keyboard into the field that was asked for, or into the first of the form. */
export function useFieldFocus(body: RefObject<HTMLElement | null>): void {
  const { field, ask } = useView(({ fieldFocus }) => fieldFocus);
  useEffect(() => {
    if (ask === 0) return;
    // The panel of a step that was just selected stands one frame later.
    const frame = requestAnimationFrame(() => {
      const root = body.current;
      const place = (field && nearestField(root, field)) || root?.querySelector('[data-form]');
      const control = place?.matches(CONTROLS)
        ? (place as HTMLElement)
        : place?.querySelector<HTMLElement>(CONTROLS);
      control?.focus();
      control?.scrollIntoView({ block: 'nearest' });
    });
    return () => cancelAnimationFrame(frame);
  }, [field, ask, body]);
}

/** The field itself, else the part of the form it belongs to: `cases.0.when.name` is shown by `cases.0.when`. */
function nearestField(root: HTMLElement | null, field: string): HTMLElement | null {
  const parts = field.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const name = CSS.escape(parts.slice(0, length).join('.'));
    const found = root?.querySelector<HTMLElement>(`[data-field="${name}"], [name="${name}"]`);
    if (found) return found;
  }
  return null;
}
