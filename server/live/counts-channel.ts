import { listen } from '../data/listen';

type Watcher = () => void;

const holder = globalThis as { safarCounts?: CountsChannel };

/** One LISTEN connection per process, shared by everybody who watches a journey. */
export class CountsChannel {
  readonly #watchers = new Map<string, Set<Watcher>>();

  constructor() {
    listen(['safar_counts'], (_channel, journeyId) => {
      if (journeyId === '')
        for (const watchers of this.#watchers.values()) for (const watcher of watchers) watcher();
      else for (const watcher of this.#watchers.get(journeyId) ?? []) watcher();
    });
  }

  /** Calls `watcher` when the journey's counts may have changed; answers how to stop. */
  watch(journeyId: string, watcher: Watcher): () => void {
    const watchers = this.#watchers.get(journeyId) ?? new Set();
    this.#watchers.set(journeyId, watchers.add(watcher));
    return () => {
      watchers.delete(watcher);
      if (watchers.size === 0) this.#watchers.delete(journeyId);
    };
  }
}

/** The process's channel; connects on first use. */
export function countsChannel(): CountsChannel {
  holder.safarCounts ??= new CountsChannel();
  return holder.safarCounts;
}
