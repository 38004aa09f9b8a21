import type { Page } from '@playwright/test';
import { median } from '../statistics';

const DRAG_STEPS = 90;
const FRAME_MS = 16;

/** Everything the page holds: elements of the document, and MiB of the heap after a collection. */
export async function weigh(page: Page): Promise<{ elements: number; heapMib: number }> {
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { elements, heapMib: usedSize / 1024 ** 2 };
}

/** Drags a card about; frames per second, of the median frame. */
export async function drag(page: Page): Promise<number> {
  const card = page.locator('[data-node-id="start"]');
  const box = await card.boundingBox();
  if (!box) throw new Error('The first card is out of sight');
  const [x, y] = [box.x + box.width / 2, box.y + 20];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(() => {
    window.safarProbe.frames = [];
    window.safarProbe.isWatching = true;
  });
  for (let step = 1; step <= DRAG_STEPS; step += 1) {
    await page.mouse.move(x + Math.sin(step / 8) * 160, y + step);
    await page.waitForTimeout(FRAME_MS / 2);
  }
  const frames = await page.evaluate(() => {
    window.safarProbe.isWatching = false;
    return window.safarProbe.frames;
  });
  await page.mouse.up();
  await page.keyboard.press('Control+KeyZ');
  return 1_000 / median(frames.slice(1).map((at, index) => at - (frames[index] ?? at)));
}

/** Adds a step after the first one, by keys, and takes it back. ms from the key until it is painted. */
export async function addAndUndo(page: Page): Promise<{ add: number; undo: number }> {
  await page.locator('[data-node-id="start"]').click();
  await page.keyboard.press('Shift+KeyN');
  const picker = page.getByRole('dialog').getByRole('combobox');
  await picker.fill('Wait');
  await page.getByRole('dialog').getByRole('option').first().waitFor();
  await picker.press('Enter');
  const add = await changed(page);
  await page.keyboard.press('Escape');
  await page.locator('[data-node-id="start"]').focus();
  await page.keyboard.press('Control+KeyZ');
  return { add, undo: await changed(page) };
}

async function changed(page: Page): Promise<number> {
  const handle = await page.waitForFunction(() => window.safarProbe.changed || false);
  return Number(await handle.jsonValue());
}

/** Types into the inspector of a message; the longest task meanwhile, ms. Below 50 ms a task does not count as long: 0. */
export async function type(page: Page): Promise<number> {
  await page.locator('[data-node-id="start"]').click();
  const field = page.getByRole('complementary').getByRole('textbox').first();
  await field.click();
  await page.evaluate(() => {
    window.safarProbe.longTasks = [];
  });
  await field.pressSequentially('Cart updated by somebody', { delay: 60 });
  // The checks and the saving that follow a pause belong to it.
  await page.waitForTimeout(3_000);
  return Math.max(0, ...(await page.evaluate(() => window.safarProbe.longTasks)));
}
