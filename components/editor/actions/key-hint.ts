import { canonicalCombo, type KeyCombo } from './key-combo';

const NAMES: Record<string, string> = {
  Slash: '/',
  Equal: '+',
  Minus: '−',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
  Backspace: '⌫',
};
const APPLE: Record<string, string> = { mod: '⌘', alt: '⌥', shift: '⇧' };
const OTHERS: Record<string, string> = { mod: 'Ctrl', alt: 'Alt', shift: 'Shift' };

/** The caps to press, always in Latin letters: that is what is printed on keyboards of both languages. */
export function keyHint(combo: KeyCombo, isApple: boolean): string[] {
  const names = isApple ? APPLE : OTHERS;
  return canonicalCombo(combo)
    .split('+')
    .map((part) => names[part] ?? NAMES[part] ?? part.replace(/^(Key|Digit)/, ''));
}
