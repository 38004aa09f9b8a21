import { applyPatches, type Draft, enablePatches, freeze, type Patch, produceWithPatches } from 'immer';
import type { Text } from '@/shared/text';
import { sameJson } from '../graph/same-json';
import { foldPatches } from './fold-patches';
import type { EditOptions, HistoryEntry, HistoryMove } from './types';

enablePatches();

/** Steps kept; older ones are forgotten. */
export const HISTORY_CAP = 200;

/**
 * A document and the way back. Holds patches, never copies. Undo is a new edit, not a rewind: changes that came in between (mode `never`) stay.
 * Steps that would change nothing are skipped. Only edits of the user clear redo.
 */
export class History<T extends object> {
  private current: T;
  private undoable: HistoryEntry<T>[] = [];
  private redoable: HistoryEntry<T>[] = [];

  constructor(document: T) {
    // Frozen like every later state: what is derived from its parts may be remembered.
    this.current = freeze(document, true);
  }

  get document(): T {
    return this.current;
  }
  get canUndo(): boolean {
    return this.undoable.length > 0;
  }
  get canRedo(): boolean {
    return this.redoable.length > 0;
  }
  get undoLabel(): Text | null {
    return this.undoable.at(-1)?.label ?? null;
  }
  get redoLabel(): Text | null {
    return this.redoable.at(-1)?.label ?? null;
  }

  /** Edits the document; answers whether that changed anything. An edit without effect leaves no trace. */
  apply(recipe: (draft: Draft<T>) => void, options: EditOptions): boolean {
    const before = this.current;
    const [after, , inverse] = produceWithPatches(before, (draft) => {
      recipe(draft);
    });
    if (sameJson(before, after)) {
      if (options.mode === 'immediately') this.seal();
      return false;
    }
    this.current = after;
    if (options.mode !== 'never') this.record(before, inverse, options);
    return true;
  }

  /** Ends an open gesture: the next edit is a step of its own. Call it on a pause of typing, on blur, on drop. */
  seal(): void {
    const top = this.undoable.at(-1);
    if (!top) return;
    delete top.openGroup;
    delete top.before;
  }

  /** Takes back the last step that has an effect; null when there is none. */
  undo(): HistoryMove | null {
    const entry = this.shift(this.undoable, this.redoable);
    return entry && { label: entry.label, selection: entry.selection?.before };
  }

  /** Does again what was undone last; null when there is nothing. */
  redo(): HistoryMove | null {
    const entry = this.shift(this.redoable, this.undoable);
    return entry && { label: entry.label, selection: entry.selection?.after };
  }

  private record(before: T, inverse: Patch[], { label, mode, group, selection }: EditOptions): void {
    this.redoable = [];
    const top = this.undoable.at(-1);
    const isOpen = mode === 'eventually' ? { openGroup: group ?? '' } : {};
    if (!top || top.openGroup === undefined || top.openGroup !== (group ?? '')) {
      this.seal();
      this.undoable.push({ label, selection, inverse: [inverse], ...isOpen, before });
      if (mode === 'immediately') this.seal();
      if (this.undoable.length > HISTORY_CAP) this.undoable.shift();
      return;
    }
    if (sameJson(top.before, this.current)) {
      this.undoable.pop();
      return;
    }
    top.label = label;
    top.inverse = foldPatches(top.inverse, inverse);
    if (selection)
      top.selection = { before: top.selection?.before ?? selection.before, after: selection.after };
    if (mode === 'immediately') this.seal();
  }

  private shift(from: HistoryEntry<T>[], to: HistoryEntry<T>[]): HistoryEntry<T> | null {
    for (let entry = from.pop(); entry; entry = from.pop()) {
      const turned = this.turn(entry);
      if (!turned) continue;
      to.push(turned);
      return entry;
    }
    return null;
  }

  /** Applies an entry and answers its opposite; null when it has no effect or no longer fits the document. */
  private turn({ label, selection, inverse }: HistoryEntry<T>): HistoryEntry<T> | null {
    try {
      const [after, , back] = produceWithPatches(this.current, (draft) => {
        for (const patches of [...inverse].reverse()) applyPatches(draft as object, patches);
      });
      if (sameJson(this.current, after)) return null;
      this.current = after;
      return { label, selection, inverse: [back] };
    } catch {
      return null;
    }
  }
}
