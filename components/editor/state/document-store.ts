import { createStore, type StoreApi } from 'zustand/vanilla';
import { becomeOther } from '@/journey/graph/become-other';
import type { JourneyDocument, NodeId } from '@/journey/graph/types';
import { History } from '@/journey/history/history';
import type { CaptureMode, HistoryMove } from '@/journey/history/types';
import type { Problem } from '@/journey/validate/types';
import type { Text } from '@/shared/text';
import type { CanvasModel } from './canvas-model';
import { emptyVocabulary } from './empty-vocabulary';

/** What the canvas draws, and the way back. */
export interface DocumentState extends CanvasModel {
  /** Errors first, those of the settings included. */
  allProblems: Problem[];
  /** The document that the problems are of; null before the first look. */
  checked: JourneyDocument | null;
  /** Grows with every change of the document. */
  edition: number;
  /** `history.<key>` of what undo and redo would do; null when there is nothing. */
  undoLabel: Text | null;
  redoLabel: Text | null;
}

export interface EditMode {
  mode?: CaptureMode;
  /** Edits of one gesture share a group and are undone together. */
  group?: string;
  /** What is selected after the edit; without it the selection stays. */
  select?: NodeId[];
}

export interface DocumentStore extends StoreApi<DocumentState> {
  /** The only way to change the document; while it is locked nothing does. Answers whether anything changed. `label` is `history.<key>`. */
  edit(label: Text, recipe: (draft: JourneyDocument) => void, how?: EditMode): boolean;
  undo(): void;
  redo(): void;
  /** Ends a gesture: the next edit is a step of its own. */
  seal(): void;
  /**
   * Every id that a step had here since the journey was opened. An addition that was undone may have been published meanwhile, so its id is not given
   * again; ids of before are in the document's `lastIds`.
   */
  seenIds(): ReadonlySet<NodeId>;
  /** Another document in this one's place; nothing of the old one can be undone. */
  load(document: JourneyDocument): void;
}

/** A pause that ends a gesture of typing. */
const TYPING_PAUSE_MS = 600;

interface Replaced {
  document: JourneyDocument;
  /** The version that was restored over it. */
  version: number;
}

export interface Around {
  selection(): NodeId[];
  select(ids: NodeId[]): void;
  onMove(way: 'undo' | 'redo', move: HistoryMove): void;
}

/**
 * The document of an open journey. `around` ties it to what is seen: selection comes back with undo. `replaced`: the
 * draft that `first` took the place of, for the first undo to bring back.
 */
export function createDocumentStore(
  first: JourneyDocument,
  around: Around,
  replaced: Replaced | null = null,
): DocumentStore {
  let history = historyOf(first, replaced);
  const store = createStore<DocumentState>(() => ({
    document: history.document,
    problems: {},
    allProblems: [],
    checked: null,
    counts: null,
    path: null,
    vocabulary: emptyVocabulary,
    editable: true,
    edition: 0,
    undoLabel: history.undoLabel,
    redoLabel: null,
  }));

  let pause: ReturnType<typeof setTimeout> | undefined;

  const seen = new Set<NodeId>(Object.keys(replaced?.document.nodes ?? {}));
  const note = () => {
    for (const id of Object.keys(history.document.nodes)) seen.add(id);
  };
  note();

  const publish = () => {
    note();
    store.setState(({ edition }) => ({
      document: history.document,
      edition: edition + 1,
      undoLabel: history.undoLabel,
      redoLabel: history.redoLabel,
    }));
  };

  const move = (way: 'undo' | 'redo') => {
    const moved = store.getState().editable ? history[way]() : null;
    if (!moved) return;
    publish();
    const nodes = history.document.nodes;
    const has = (id: NodeId) => nodes[id] ?? history.document.notes?.[id];
    if (moved.selection) around.select(moved.selection.filter(has));
    around.onMove(way, moved);
  };

  return Object.assign(store, {
    edit(label: Text, recipe: (draft: JourneyDocument) => void, how: EditMode = {}) {
      if (!store.getState().editable) return false;
      const before = around.selection();
      const changed = history.apply(recipe, {
        label,
        mode: how.mode ?? (how.group ? 'eventually' : 'immediately'),
        ...(how.group ? { group: how.group } : {}),
        selection: { before, after: how.select ?? before },
      });
      clearTimeout(pause);
      if (how.group) pause = setTimeout(() => history.seal(), TYPING_PAUSE_MS);
      if (changed) publish();
      if (how.select) around.select(how.select);
      return changed;
    },
    undo: () => move('undo'),
    redo: () => move('redo'),
    seal: () => history.seal(),
    seenIds: () => seen,
    load(document: JourneyDocument) {
      history = new History<JourneyDocument>(document);
      publish();
    },
  });
}

function historyOf(document: JourneyDocument, replaced: Replaced | null): History<JourneyDocument> {
  if (!replaced) return new History(document);
  const history = new History<JourneyDocument>(replaced.document);
  const label = { key: 'restore', values: { version: replaced.version } };
  history.apply((draft) => becomeOther(draft, document), { label, mode: 'immediately' });
  return history;
}
