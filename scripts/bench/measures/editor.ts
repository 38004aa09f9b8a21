import { EditorBrowser } from '../editor/browser';
import { addAndUndo, drag, type, weigh } from '../editor/gestures';
import { largeJourney } from '../editor/large-journey';
import { Instance } from '../j1/instance';
import { figure, type Result } from '../results';
import type { Sizes } from '../sizes';
import { median } from '../statistics';

/** What n8n publishes of its canvas with 200 nodes. ms, elements, MiB */
const N8N = { load: 4_800, elements: 76_804, heap: 161 };
const LOAD_MS: Record<number, number> = { 200: 1_500, 600: 2_500 };

/** Of one visit: ms, elements, MiB, frames per second. */
interface Seen {
  load: number;
  elements: number;
  heapMib: number;
  fps: number;
  add: number;
  undo: number;
  typing: number;
}

/** The editor with large journeys in a real browser, as a production build on this machine. */
export async function editor({ isShort }: Sizes): Promise<Result[]> {
  const sizes = isShort ? [20] : [200, 600];
  const rounds = isShort ? 1 : 5;
  const instance = await Instance.start();
  const browser = await EditorBrowser.signIn(instance.signIn);
  try {
    const results: Result[] = [];
    for (const size of sizes) {
      const journeyId = await instance.createJourney(largeJourney(size));
      results.push(...(await measureSize(browser, journeyId, size, rounds)));
    }
    return results;
  } finally {
    await browser.close();
    await instance.stop();
  }
}

async function measureSize(
  browser: EditorBrowser,
  journeyId: string,
  size: number,
  rounds: number,
): Promise<Result[]> {
  const taken: Seen[] = [];
  // The first one warms up the server.
  for (let round = 0; round <= rounds; round += 1) {
    const seen = await browser.open(journeyId, async (page): Promise<Seen> => {
      const load = await page.evaluate(() => window.safarProbe.interactive ?? 0);
      const weight = await weigh(page);
      const fps = await drag(page);
      return { load, ...weight, fps, ...(await addAndUndo(page)), typing: await type(page) };
    });
    console.log(`editor, ${size} steps: ${JSON.stringify(seen)}`);
    if (round > 0) taken.push(seen);
  }
  const of = (key: keyof Seen) => median(taken.map((seen) => seen[key]));
  const name = (what: string) => `editor, ${size} steps: ${what}`;
  const against = (
    what: string,
    ours: number,
    baseline: number,
    unit: string,
    target: number | null,
  ): Result => ({
    ...figure(name(what), ours, unit, 'most', target),
    ...(size === 200 ? { baseline, ratio: baseline / ours } : {}),
  });
  return [
    against('load to interactive', of('load'), N8N.load, 'ms', LOAD_MS[size] ?? null),
    against('elements of the page', of('elements'), N8N.elements, 'elements', size === 200 ? 15_000 : null),
    against('heap', of('heapMib'), N8N.heap, 'MiB', null),
    figure(name('drag, median frame'), of('fps'), 'frames/s', 'least', 50),
    figure(name('add a step'), of('add'), 'ms', 'most', 50),
    figure(name('undo'), of('undo'), 'ms', 'most', 30),
    figure(name('longest task while typing'), of('typing'), 'ms', 'most', 200),
  ];
}
