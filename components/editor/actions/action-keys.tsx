'use client';

import { Kbd } from '@/components/ui/kbd';
import type { KeyCombo } from './key-combo';
import { keyHint } from './key-hint';
import { useIsApple } from './use-is-apple';

/** The first combination of an action, cap by cap. */
export function ActionKeys({ keys }: { keys: KeyCombo[] }) {
  const isApple = useIsApple();
  const [combo] = keys;
  if (!combo) return null;
  return (
    <span className="inline-flex gap-0.5" dir="ltr">
      {keyHint(combo, isApple).map((cap) => (
        <Kbd key={cap}>{cap}</Kbd>
      ))}
    </span>
  );
}
