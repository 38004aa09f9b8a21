import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures/test';
import { Canvas } from './steps/canvas';
import { SmallJourney } from './steps/small-journey';

interface Point {
  x: number;
  y: number;
}

async function middleOf(target: Locator): Promise<Point> {
  const box = await target.boundingBox();
  if (!box) throw new Error('Not to be seen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Each gesture is saved, undone, saved, done again and saved. */
test.setTimeout(120_000);
// Room for the palette and the form beside all steps, whichever side they stand on.
test.use({ viewport: { width: 1920, height: 1080 } });

/** Takes hold, holds the key if one is named, and goes there; letting go is left to the test. */
async function carry(page: Page, from: Point, to: Point, key?: string): Promise<void> {
  await page.mouse.move(from.x, from.y);
  if (key) await page.keyboard.down(key);
  await page.mouse.down();
  await page.mouse.move(from.x + 6, from.y + 6);
  await page.mouse.move(to.x, to.y, { steps: 8 });
}

async function letGo(page: Page, key?: string): Promise<void> {
  await page.mouse.up();
  if (key) await page.keyboard.up(key);
}

const portOf = (page: Page, id: string) => page.locator(`[data-port-of="${id}"] [data-port="next"]`);

test.describe('adding and connecting', () => {
  test('the + of a line inserts, the + of a way out appends', { tag: '@fa' }, async ({ page, stack, t }) => {
    const canvas = new Canvas(page, t);
    const journey = await SmallJourney.open(page, stack);
    const next = t('nodes.wait.ports.next');
    const start = await journey.nodes();
    await canvas.plus('Alpha', next).click();
    await canvas.choice(t('nodes.wait.name')).click();
    await journey.expectNodes(
      (nodes) => [nodes['wait-1']?.next.next, nodes['wait-5']?.next.next],
      ['wait-5', 'wait-2'],
    );
    await journey.expectOneUndo(start);

    const inserted = await journey.nodes();
    await canvas.plus('Loose', next).click();
    await canvas.choice(t('nodes.exit.name')).click();
    await journey.expectNodes((nodes) => nodes['wait-4']?.next.next, 'exit-1');
    await journey.expectOneUndo(inserted);
  });

  test('a connection that is dropped on empty canvas asks what shall be there', async ({
    page,
    stack,
    t,
  }) => {
    const canvas = new Canvas(page, t);
    const journey = await SmallJourney.open(page, stack);
    const before = await journey.nodes();
    const from = await middleOf(portOf(page, 'wait-4'));
    await carry(page, from, { x: from.x + 30, y: from.y + 160 });
    await letGo(page);
    await canvas.choice(t('nodes.exit.name')).click();
    await journey.expectNodes((nodes) => nodes['wait-4']?.next.next, 'exit-1');
    await journey.expectOneUndo(before);
  });

  test('a click on a way out and a click on a step connect them', async ({ page, stack, t }) => {
    const canvas = new Canvas(page, t);
    const journey = await SmallJourney.open(page, stack);
    const before = await journey.nodes();
    await portOf(page, 'wait-4').click();
    await canvas.step('Gamma').hover();
    await page.locator('[data-node-id="wait-3"] .safar-handle-in').click();
    await journey.expectNodes((nodes) => nodes['wait-4']?.next.next, 'wait-3');
    await journey.expectOneUndo(before);
  });

  test('a loose step that is dragged onto a line is inserted there', { tag: '@fa' }, async ({
    page,
    stack,
    t,
  }) => {
    const canvas = new Canvas(page, t);
    const journey = await SmallJourney.open(page, stack);
    const before = await journey.nodes();
    const line = await middleOf(canvas.plus('Beta', t('nodes.wait.ports.next')));
    await carry(page, await middleOf(canvas.step('Loose')), line);
    await expect(page.getByText(t('canvas.drag.insert'))).toBeVisible();
    await letGo(page);
    await journey.expectNodes(
      (nodes) => [nodes['wait-2']?.next.next, nodes['wait-4']?.next.next],
      ['wait-4', 'wait-3'],
    );
    await journey.expectOneUndo(before);
  });
});

test.describe('dragging with a key held', () => {
  test('Alt leaves a copy', { tag: '@fa' }, async ({ page, stack, t }) => {
    const canvas = new Canvas(page, t);
    const journey = await SmallJourney.open(page, stack);
    const before = await journey.nodes();
    const from = await middleOf(canvas.step('Loose'));
    await carry(page, from, { x: from.x + 40, y: from.y + 200 }, 'Alt');
    await expect(page.getByRole('status').getByText(t('canvas.drag.copy'))).toBeVisible();
    await letGo(page, 'Alt');
    await canvas.expectSteps(6);
    await journey.expectNodes(
      (nodes) => [nodes['wait-4']?.position, nodes['wait-5']?.title],
      [before['wait-4']?.position, 'Loose'],
    );
    await journey.expectOneUndo(before);
  });

  test('Shift keeps to one axis', async ({ page, stack, t }) => {
    const canvas = new Canvas(page, t);
    const journey = await SmallJourney.open(page, stack);
    const before = await journey.nodes();
    const from = await middleOf(canvas.step('Loose'));
    await carry(page, from, { x: from.x + 30, y: from.y + 160 }, 'Shift');
    await letGo(page, 'Shift');
    const { position } = before['wait-4'] ?? {};
    await journey.expectNodes(
      (nodes) => [nodes['wait-4']?.position.x, (nodes['wait-4']?.position.y ?? 0) > (position?.y ?? 0)],
      [position?.x, true],
    );
    await journey.expectOneUndo(before);
  });

  test('Ctrl takes a step out of the path, which closes behind it', async ({ page, stack, t }) => {
    const canvas = new Canvas(page, t);
    const journey = await SmallJourney.open(page, stack);
    const before = await journey.nodes();
    const from = await middleOf(canvas.step('Beta'));
    await carry(page, from, { x: from.x - 200, y: from.y }, 'Control');
    await expect(page.getByText(t('canvas.drag.detach'))).toBeVisible();
    await letGo(page, 'Control');
    await journey.expectNodes(
      (nodes) => [nodes['wait-1']?.next, nodes['wait-2']?.next],
      [{ next: 'wait-3' }, {}],
    );
    await journey.expectOneUndo(before);
  });
});

test('a frame selects what it touches, with Shift it adds, with Ctrl it turns over', async ({
  page,
  stack,
  t,
}) => {
  const canvas = new Canvas(page, t);
  const journey = await SmallJourney.open(page, stack);
  const selected = page.locator('.react-flow__node.selected [data-node-id]');
  const ids = () =>
    selected.evaluateAll((cards) => cards.map((card) => card.getAttribute('data-node-id')).sort());
  const around = async (title: string, key?: string) => {
    const box = await canvas.step(title).boundingBox();
    if (!box) throw new Error(`${title} is not to be seen`);
    // From empty canvas beside the card into its edge: a part of it is enough.
    await carry(page, { x: box.x - 24, y: box.y - 12 }, { x: box.x + 30, y: box.y + box.height / 2 }, key);
    await letGo(page, key);
  };
  await around('Alpha');
  await expect.poll(ids).toEqual(['wait-1']);
  await around('Beta', 'Shift');
  await expect.poll(ids).toEqual(['wait-1', 'wait-2']);
  await around('Alpha', 'Control');
  await expect.poll(ids).toEqual(['wait-2']);

  const before = await journey.nodes();
  await page.keyboard.press('Delete');
  await journey.expectNodes((nodes) => nodes['wait-1']?.next.next, 'wait-3');
  await journey.expectOneUndo(before);
});

test.describe('with keys', () => {
  test('a step is deleted and the path heals', { tag: '@fa' }, async ({ page, stack, t }) => {
    const canvas = new Canvas(page, t);
    const journey = await SmallJourney.open(page, stack);
    const before = await journey.nodes();
    await canvas.step('Beta').click();
    await page.keyboard.press('Backspace');
    await journey.expectNodes(
      (nodes) => [nodes['wait-1']?.next.next, nodes['wait-2']],
      ['wait-3', undefined],
    );
    await journey.expectOneUndo(before);
  });

  test('a step is duplicated', async ({ page, stack, t }) => {
    const canvas = new Canvas(page, t);
    const journey = await SmallJourney.open(page, stack);
    const before = await journey.nodes();
    await canvas.step('Loose').click();
    await page.keyboard.press('ControlOrMeta+d');
    await canvas.expectSteps(6);
    await journey.expectOneUndo(before);
  });

  test('a step is replaced by one of another kind', async ({ page, stack, t }) => {
    const canvas = new Canvas(page, t);
    const journey = await SmallJourney.open(page, stack);
    const before = await journey.nodes();
    await canvas.step('Beta').click();
    await page.keyboard.press('r');
    await canvas.choice(t('nodes.exit.name')).click();
    await journey.expectNodes((nodes) => nodes['wait-1']?.next.next, 'exit-1');
    await journey.expectOneUndo(before);
  });

  test('a step is switched off', { tag: '@fa' }, async ({ page, stack, t }) => {
    const canvas = new Canvas(page, t);
    const journey = await SmallJourney.open(page, stack);
    const before = await journey.nodes();
    await canvas.step('Alpha').click();
    await page.keyboard.press('d');
    await expect(canvas.step('Alpha').getByText(t('canvas.disabled'), { exact: true })).toBeVisible();
    await journey.expectNodes((nodes) => nodes['wait-1']?.isDisabled, true);
    await journey.expectOneUndo(before);
  });

  test('steps are copied from one journey into another', async ({ page, stack, t, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const canvas = new Canvas(page, t);
    await SmallJourney.open(page, stack);
    await canvas.step('Alpha').click();
    await canvas.step('Beta').click({ modifiers: ['Shift'] });
    await page.keyboard.press('ControlOrMeta+c');

    const other = await SmallJourney.open(page, stack);
    const before = await other.nodes();
    await canvas.step('Loose').click();
    await page.keyboard.press('ControlOrMeta+v');
    await canvas.expectSteps(7);
    await other.expectNodes(
      (nodes) => [nodes['wait-5']?.title, nodes['wait-5']?.next, nodes['wait-6']?.title],
      ['Alpha', { next: 'wait-6' }, 'Beta'],
    );
    await other.expectOneUndo(before);
  });

  test('the journey is tidied up in one step', async ({ page, stack }) => {
    const journey = await SmallJourney.open(page, stack);
    const before = await journey.nodes();
    await page.keyboard.press('Alt+Shift+T');
    await expect
      .poll(async () => (await journey.nodes())['wait-4']?.position)
      .not.toEqual(before['wait-4']?.position);
    await journey.expectOneUndo(before);
  });
});

test('what is written in a step finds it, and Enter walks through what was found', { tag: '@fa' }, async ({
  page,
  stack,
  t,
}) => {
  const canvas = new Canvas(page, t);
  await SmallJourney.open(page, stack);
  await page.keyboard.press('ControlOrMeta+f');
  const field = page.getByRole('textbox', { name: t('canvas.find.title') });
  await expect(field).toBeFocused();
  await field.fill('cart upd');
  await expect(page.getByText(t('canvas.find.count', { at: 1, count: 1 }))).toBeVisible();
  await field.fill('a');
  const found = page.locator('.safar-found');
  await expect(found).not.toHaveCount(0);
  const count = await found.count();
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('canvas.find.count', { at: 2, count }))).toBeVisible();
  await field.fill('Gamma');
  await expect(page.getByText(t('canvas.find.count', { at: 1, count: 1 }))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
  await expect(canvas.step('Gamma')).toBeFocused();
});

test('Space and the middle button move the canvas, Ctrl with the wheel zooms to the pointer, a mouse wheel as one chose', async ({
  page,
  stack,
  t,
}) => {
  const canvas = new Canvas(page, t);
  const journey = await SmallJourney.open(page, stack);
  const before = await journey.nodes();
  const place = () => middleOf(canvas.step('Loose'));
  const start = await place();
  await page.keyboard.down('Space');
  await carry(page, start, { x: start.x + 60, y: start.y + 40 });
  await letGo(page);
  await page.keyboard.up('Space');
  await expect.poll(async () => Math.round((await place()).x - start.x)).toBeGreaterThan(40);

  const moved = await place();
  await page.mouse.move(moved.x, moved.y + 200);
  await page.mouse.down({ button: 'middle' });
  await page.mouse.move(moved.x - 80, moved.y + 200, { steps: 4 });
  await page.mouse.up({ button: 'middle' });
  await expect.poll(async () => Math.round((await place()).x - moved.x)).toBeLessThan(-60);

  const wide = async () => (await canvas.step('Loose').boundingBox())?.width ?? 0;
  const width = await wide();
  const under = await place();
  await page.mouse.move(under.x, under.y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, 100);
  await page.keyboard.up('Control');
  await expect.poll(wide).toBeLessThan(width);
  expect(Math.abs((await place()).x - under.x)).toBeLessThan(3);

  const small = await wide();
  await page.mouse.wheel(0, -60);
  await expect.poll(async () => Math.round((await place()).y - under.y)).toBeGreaterThan(20);
  expect(await wide()).toBeCloseTo(small, 0);
  await page.getByRole('button', { name: t('canvas.pointer.title') }).click();
  await page.getByRole('menuitemradio', { name: t('canvas.pointer.mouse') }).click();
  const at = await place();
  await page.mouse.move(at.x, at.y);
  await page.mouse.wheel(0, -100);
  await expect.poll(wide).toBeGreaterThan(small);
  expect(await journey.nodes()).toEqual(before);
});

test('a note is written, coloured, moved, duplicated and removed', { tag: '@fa' }, async ({
  page,
  stack,
  t,
}) => {
  const journey = await SmallJourney.open(page, stack);
  const before = await journey.notes();
  await page.keyboard.press('Shift+S');
  const text = page.getByRole('textbox', { name: t('canvas.note.text') });
  await expect(text).toBeFocused();
  await page.keyboard.type('Ask Sara');
  await page.getByRole('radio', { name: t('canvas.note.colors.blue') }).click();
  const note = page.getByRole('group', { name: t('canvas.note.label', { text: 'Ask Sara' }) });
  await expect(note).toBeVisible();
  await expect.poll(() => journey.notes()).toMatchObject({ 'note-1': { text: 'Ask Sara', color: 'blue' } });

  const place = (await journey.notes())['note-1']?.position;
  // All but its edge lies under a step.
  const box = await note.boundingBox();
  if (!box) throw new Error('The note is out of sight');
  const edge = { x: 8, y: box.height - 24 };
  const from = { x: box.x + edge.x, y: box.y + edge.y };
  await carry(page, from, { x: from.x - 48, y: from.y + 40 });
  await letGo(page);
  await expect.poll(async () => (await journey.notes())['note-1']?.position).not.toEqual(place);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(async () => (await journey.notes())['note-1']?.position).toEqual(place);
  await page.keyboard.press('ControlOrMeta+Shift+z');

  await note.click({ position: edge });
  await page.keyboard.press('ControlOrMeta+d');
  await expect(page.locator('[data-note-id]')).toHaveCount(2);
  await page.keyboard.press('Delete');
  await expect(page.locator('[data-note-id]')).toHaveCount(1);
  await note.click({ position: edge });
  await page.keyboard.press('Delete');
  await expect.poll(() => journey.notes()).toEqual(before);
});

test('a locked canvas takes no edits', async ({ page, stack, t }) => {
  const canvas = new Canvas(page, t);
  const journey = await SmallJourney.open(page, stack);
  const before = await journey.nodes();
  await page.getByRole('button', { name: t('canvas.lock.lock') }).click();
  const from = await middleOf(canvas.step('Loose'));
  await carry(page, from, { x: from.x + 80, y: from.y + 80 });
  await letGo(page);
  await canvas.step('Beta').click();
  await page.keyboard.press('Delete');
  expect(await journey.nodes()).toEqual(before);
  await page.getByRole('button', { name: t('canvas.lock.unlock') }).click();
  await canvas.step('Beta').click();
  await page.keyboard.press('Delete');
  await journey.expectNodes((nodes) => nodes['wait-2'], undefined);
});
