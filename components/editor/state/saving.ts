import { createStore, type StoreApi } from 'zustand/vanilla';
import { becomeOther } from '@/journey/graph/become-other';
import type { JourneyDocument } from '@/journey/graph/types';
import type { DocumentStore } from './document-store';

/** The draft as somebody else left it. */
export interface Theirs {
  revision: number;
  document: JourneyDocument;
  updatedAt: string;
  updatedBy: string | null;
}

export type SaveFault = { kind: 'conflict' } | { kind: 'away' } | { kind: 'refused'; message: string };

export type SaveState =
  | { kind: 'saved'; at: string | null }
  /** Edited; the save waits for a pause. */
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  /** The server cannot be reached: tried again, and kept in this browser unless that has no room. */
  | { kind: 'away'; isKept: boolean }
  | { kind: 'refused'; message: string }
  /** `base`: what both drafts began with. */
  | { kind: 'conflict'; theirs: Theirs; base: JourneyDocument };

export interface SavingParts {
  document: DocumentStore;
  revision: number;
  /** Throws what `faultOf` can read. */
  send(revision: number, document: JourneyDocument): Promise<{ revision: number; savedAt: string }>;
  theirs(): Promise<Theirs>;
  faultOf(error: unknown): SaveFault;
  /** A copy outside the page, for crashes and days without a network. Answers whether it is kept. */
  keep(copy: { revision: number; document: JourneyDocument } | null): boolean;
}

export interface Saving {
  state: StoreApi<SaveState>;
  revision(): number;
  /** Saves what is unsaved, now. Answers whether everything is saved. */
  flush(): Promise<boolean>;
  /** Ends a conflict with the other person's draft; undo brings the own one back. */
  takeTheirs(): void;
  /** Ends a conflict with the own draft, over theirs; undo brings theirs back. */
  overwrite(): Promise<boolean>;
  /** The server has a new draft of its own making, e.g. a restored version. */
  moveTo(revision: number, document: JourneyDocument): void;
}

/** Long enough to be a pause of typing, short enough to be trusted. */
const PAUSE_MS = 1200;
const RETRY_MS = 5000;
/** From an edit until it is kept in the browser: a crash costs no more. */
const KEEP_MS = 400;

/** Saves the draft after each pause of editing, one request at a time, and never over somebody else's work unasked. */
export function createSaving(parts: SavingParts): Saving {
  const { document } = parts;
  const state = createStore<SaveState>(() => ({ kind: 'saved', at: null }));
  let revision = parts.revision;
  let saved = document.getState().document;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | null = null;
  let keeping: ReturnType<typeof setTimeout> | undefined;
  let isKept = true;

  const set = (next: SaveState) => state.setState(next, true);
  const isDirty = () => document.getState().document !== saved;
  const keep = () => {
    clearTimeout(keeping);
    keeping = undefined;
    isKept = parts.keep({ revision, document: document.getState().document });
  };
  const forget = () => {
    clearTimeout(keeping);
    keeping = undefined;
    parts.keep(null);
  };
  const later = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), ms);
  };

  async function save(): Promise<boolean> {
    const sent = document.getState().document;
    set({ kind: 'saving' });
    keep();
    try {
      const answer = await parts.send(revision, sent);
      revision = answer.revision;
      saved = sent;
      if (isDirty()) return await save();
      forget();
      set({ kind: 'saved', at: answer.savedAt });
      return true;
    } catch (error) {
      await fail(parts.faultOf(error));
      return false;
    }
  }

  async function fail(fault: SaveFault): Promise<void> {
    if (fault.kind === 'conflict') {
      const theirs = await parts.theirs().catch(() => null);
      if (theirs) return set({ kind: 'conflict', theirs, base: saved });
    }
    if (fault.kind === 'refused') return set(fault);
    set({ kind: 'away', isKept });
    later(RETRY_MS);
  }

  function flush(): Promise<boolean> {
    clearTimeout(timer);
    if (state.getState().kind === 'conflict') return Promise.resolve(false);
    if (running) return running;
    if (!isDirty()) return Promise.resolve(true);
    running = save().finally(() => {
      running = null;
    });
    return running;
  }

  document.subscribe((now, before) => {
    if (now.document === before.document) return;
    const { kind } = state.getState();
    if (isDirty()) keeping ??= setTimeout(keep, KEEP_MS);
    if (kind === 'conflict' || kind === 'saving') return;
    if (!isDirty()) {
      clearTimeout(timer);
      forget();
      set({ kind: 'saved', at: null });
      return;
    }
    if (kind !== 'away') set({ kind: 'unsaved' });
    later(PAUSE_MS);
  });

  function moveTo(next: number, theirs: JourneyDocument): void {
    clearTimeout(timer);
    revision = next;
    saved = theirs;
    document.load(theirs);
    forget();
    set({ kind: 'saved', at: null });
  }

  return {
    state,
    revision: () => revision,
    flush,
    takeTheirs() {
      const now = state.getState();
      if (now.kind !== 'conflict') return;
      const { theirs } = now;
      document.edit({ key: 'takeTheirs' }, (draft) => becomeOther(draft, theirs.document));
      clearTimeout(timer);
      revision = theirs.revision;
      saved = document.getState().document;
      forget();
      set({ kind: 'saved', at: null });
    },
    overwrite() {
      const now = state.getState();
      if (now.kind !== 'conflict') return Promise.resolve(false);
      const { theirs } = now;
      const own = document.getState().document;
      document.edit({ key: 'takeTheirs' }, (draft) => becomeOther(draft, theirs.document));
      document.edit({ key: 'overwrite' }, (draft) => becomeOther(draft, own));
      revision = theirs.revision;
      set({ kind: 'unsaved' });
      return flush();
    },
    moveTo,
  };
}
