import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TemplateContent } from '@/journey/content/types';

export interface TemplateDraft {
  name: string;
  content: TemplateContent;
}

export type SaveFault = { kind: 'conflict' } | { kind: 'failed'; reason: string };
export type SaveState = { kind: 'saved' | 'unsaved' | 'saving' } | SaveFault;

/** What the server has. */
export interface SavedTemplate {
  revision: number;
  draft: TemplateDraft;
}

export interface TemplateSaving {
  store: StoreApi<{ draft: TemplateDraft; state: SaveState }>;
  change(next: Partial<TemplateDraft>): void;
  /** Saves what is unsaved, now. Answers what the server has, or null when it does not have everything. */
  flush(): Promise<SavedTemplate | null>;
}

/** Long enough to be a pause of typing. */
const PAUSE_MS = 1_000;

/**
 * Keeps the draft as typed and saves it after each pause, one request at a time: a second one beside it would name a
 * revision that is just being replaced. After a conflict nothing is saved any more.
 */
export function createTemplateSaving(parts: {
  revision: number;
  draft: TemplateDraft;
  send(saved: SavedTemplate): Promise<{ revision: number }>;
  faultOf(error: unknown): SaveFault;
}): TemplateSaving {
  const store = createStore<{ draft: TemplateDraft; state: SaveState }>(() => ({
    draft: parts.draft,
    state: { kind: 'saved' },
  }));
  let saved: SavedTemplate = { revision: parts.revision, draft: parts.draft };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<SavedTemplate | null> | null = null;

  async function save(): Promise<SavedTemplate | null> {
    const { draft } = store.getState();
    store.setState({ state: { kind: 'saving' } });
    try {
      const { revision } = await parts.send({ revision: saved.revision, draft });
      saved = { revision, draft };
    } catch (error) {
      store.setState({ state: parts.faultOf(error) });
      return null;
    }
    if (store.getState().draft !== draft) return save();
    store.setState({ state: { kind: 'saved' } });
    return saved;
  }

  function flush(): Promise<SavedTemplate | null> {
    clearTimeout(timer);
    const { draft, state } = store.getState();
    if (state.kind === 'conflict') return Promise.resolve(null);
    if (running) return running;
    if (draft === saved.draft) return Promise.resolve(saved);
    running = save().finally(() => {
      running = null;
    });
    return running;
  }

  function change(next: Partial<TemplateDraft>): void {
    const { draft, state } = store.getState();
    store.setState({ draft: { ...draft, ...next } });
    if (state.kind === 'conflict' || state.kind === 'saving') return;
    store.setState({ state: { kind: 'unsaved' } });
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), PAUSE_MS);
  }

  return { store, change, flush };
}
