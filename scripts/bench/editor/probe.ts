/** What the page notes about itself for the benchmark; runs in the browser before anything else does. */
export interface Probe {
  /** ms from the start of the navigation until the first cards were painted and the main thread had nothing to do. */
  interactive: number | null;
  /** Lengths of tasks that held the main thread for more than 50 ms. */
  longTasks: number[];
  /** Times of painted frames, while somebody wants to know. ms */
  frames: number[];
  isWatching: boolean;
  /** From a key until the number of cards had changed and was painted. ms; null: not yet */
  changed: number | null;
}

declare global {
  interface Window {
    safarProbe: Probe;
  }
}

export function installProbe(): void {
  const probe: Probe = { interactive: null, longTasks: [], frames: [], isWatching: false, changed: null };
  window.safarProbe = probe;
  const cards = () => document.querySelectorAll('[data-node-id]').length;
  let pressed = 0;
  let before = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) probe.longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  addEventListener(
    'keydown',
    () => {
      pressed = performance.now();
      before = cards();
      probe.changed = null;
    },
    { capture: true },
  );
  const look = () => {
    if (probe.interactive === null && cards() > 0) {
      probe.interactive = 0;
      requestIdleCallback(() => {
        probe.interactive = performance.now();
      });
    }
    if (pressed > 0 && probe.changed === null && cards() !== before) {
      const since = pressed;
      probe.changed = 0;
      requestAnimationFrame(() =>
        setTimeout(() => {
          probe.changed = performance.now() - since;
        }),
      );
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  const frame = (at: number) => {
    if (probe.isWatching) probe.frames.push(at);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
