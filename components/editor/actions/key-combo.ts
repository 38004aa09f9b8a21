/** Keys of an action: modifiers and one `KeyboardEvent.code`, e.g. `mod+shift+KeyZ`. `mod` is ⌘ on Apple machines, Ctrl elsewhere. */
export type KeyCombo = string;

export interface KeyPress {
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

const MODIFIERS = ['mod', 'alt', 'shift'] as const;

/** The one spelling of a combination, so that two of them can be compared. */
export function canonicalCombo(combo: KeyCombo): KeyCombo {
  const parts = combo.split('+');
  const code = parts.at(-1) ?? '';
  return [...MODIFIERS.filter((modifier) => parts.includes(modifier)), code].join('+');
}

/**
 * What was pressed, by the physical key: on a Persian layout ⌘C arrives as `key: "ز"`, and is still KeyC.
 */
export function comboOf(press: KeyPress): KeyCombo {
  const held = {
    mod: press.ctrlKey || press.metaKey,
    alt: press.altKey,
    shift: press.shiftKey,
  };
  return [...MODIFIERS.filter((modifier) => held[modifier]), press.code].join('+');
}
