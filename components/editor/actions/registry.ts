import type { EditorAction } from './action';
import { addNode } from './add-node';
import { addNote } from './add-note';
import { clear } from './clear';
import { commands } from './commands';
import { connectTo } from './connect-to';
import { copy } from './copy';
import { cut } from './cut';
import { duplicate } from './duplicate';
import { find } from './find';
import { foldGroups } from './fold-groups';
import { group } from './group';
import { insertAfter } from './insert-after';
import { lock } from './lock';
import { nudges } from './nudge';
import { openInspector } from './open-inspector';
import { paste } from './paste';
import { publish } from './publish';
import { redo } from './redo';
import { remove } from './remove';
import { rename } from './rename';
import { replaceKind } from './replace-kind';
import { save } from './save';
import { selectAll } from './select-all';
import { selectDownstream, selectUpstream } from './select-along';
import { shortcuts } from './shortcuts';
import { tidy } from './tidy';
import { togglePalette, toggleProblems } from './toggle';
import { toggleDisabled } from './toggle-disabled';
import { toggleOutline } from './toggle-outline';
import { tryIt } from './try-it';
import { undo } from './undo';
import { ungroup } from './ungroup';
import { walks } from './walk';
import { zoomActual, zoomFit, zoomIn, zoomOut, zoomSelection } from './zoom';

/** Every command of the editor, in the order in which menus and the shortcut sheet show them. */
export const actions: EditorAction[] = [
  addNode,
  insertAfter,
  connectTo,
  addNote,
  openInspector,
  rename,
  replaceKind,
  undo,
  redo,
  cut,
  copy,
  paste,
  duplicate,
  toggleDisabled,
  group,
  ungroup,
  remove,
  selectAll,
  clear,
  ...walks,
  selectUpstream,
  selectDownstream,
  ...nudges,
  tidy,
  zoomIn,
  zoomOut,
  zoomActual,
  zoomFit,
  zoomSelection,
  foldGroups,
  toggleOutline,
  lock,
  find,
  commands,
  shortcuts,
  togglePalette,
  toggleProblems,
  save,
  tryIt,
  publish,
];
