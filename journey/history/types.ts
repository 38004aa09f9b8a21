import type { Patch } from 'immer';
import type { Text } from '@/shared/text';

/**
 * When an edit becomes something to undo.
 * - `immediately`: a step of its own, now.
 * - `eventually`: part of a gesture (a drag, typing); edits of one `group` in a row are one step.
 * - `never`: not the user's doing (loading, another person's change). It leaves undo and redo as they are.
 */
export type CaptureMode = 'immediately' | 'eventually' | 'never';

/** What was selected before and after an edit, so that undo and redo give it back. */
export interface SelectionChange {
  before: readonly string[];
  after: readonly string[];
}

export interface EditOptions {
  label: Text;
  mode: CaptureMode;
  /** Names the gesture. An `immediately` edit with the group of an open gesture ends it. */
  group?: string;
  selection?: SelectionChange;
}

/** One step to undo or redo. */
export interface HistoryEntry<T> {
  label: Text;
  selection?: SelectionChange;
  /** Oldest edit first; each list takes back one edit. */
  inverse: Patch[][];
  /** While set, further edits of this group join the entry. */
  openGroup?: string;
  /** The document before the entry; kept while the entry is open. */
  before?: T;
}

/** What undo or redo did, for the live region and the selection. */
export interface HistoryMove {
  label: Text;
  /** What to select now; undefined = leave it. */
  selection?: readonly string[];
}
