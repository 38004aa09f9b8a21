import type { EditorAction, Scope } from './action';
import { canonicalCombo, comboOf, type KeyPress } from './key-combo';

/** Scopes whose keys act while the keyboard is in a given one. */
const ACTIVE: Record<Scope, Scope[]> = { canvas: ['canvas', 'editor'], editor: ['editor'] };

/** The action of a key press; undefined when none, or more than one, claims it. */
export function findAction(actions: EditorAction[], press: KeyPress, scope: Scope): EditorAction | undefined {
  const combo = comboOf(press);
  const claims = actions.filter(
    (action) =>
      ACTIVE[scope].includes(action.scope) && action.keys.some((keys) => canonicalCombo(keys) === combo),
  );
  return claims.length === 1 ? claims[0] : undefined;
}
