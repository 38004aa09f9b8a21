import type { LucideIcon } from 'lucide-react';
import type { Editor } from '../state/editor';
import type { KeyCombo } from './key-combo';

/** Where keys act: `canvas` while the graph has the keyboard, `editor` anywhere but in fields and dialogs. */
export type Scope = 'canvas' | 'editor';

export type Surface = 'toolbar' | 'node' | 'edge' | 'canvas' | 'commands';

export type Section = 'edit' | 'add' | 'select' | 'move' | 'view' | 'journey';

/**
 * One command, declared once: toolbar, context menus, command palette, shortcut sheet and keys all read it from here.
 * Its name is `actions.<id>` in messages/<language>/editor.json.
 */
export interface EditorAction {
  id: string;
  section: Section;
  scope: Scope;
  keys: KeyCombo[];
  surfaces: Surface[];
  Icon?: LucideIcon;
  /** The browser's own copy, cut and paste events do it; the keys are only shown. */
  native?: boolean;
  /** Also while a field has the keyboard. */
  inFields?: boolean;
  /** Also without the right or the mind to change anything. */
  readOnly?: boolean;
  /** Icons with a direction are mirrored in right-to-left. */
  mirrored?: boolean;
  destructive?: boolean;
  isEnabled?(editor: Editor): boolean;
  run(editor: Editor): void;
}
