import { expect, type Page } from '@playwright/test';
import type { JourneyDocument } from '@/journey/graph/types';
import type { Stack } from '../fixtures/test';
import { callApi } from './call-api';
import { freshId } from './fresh-id';

type Nodes = JourneyDocument['nodes'];

const wait = (title: string, x: number, y: number, next: Record<string, string> = {}) => ({
  kind: 'wait',
  title,
  config: { amount: 1, unit: 'days' },
  position: { x, y },
  next,
});

/** A trigger, three waits behind it and a loose one beside them, open in the editor: enough for every gesture. */
export class SmallJourney {
  private constructor(
    private readonly page: Page,
    private readonly stack: Stack,
    readonly id: string,
  ) {}

  static async open(page: Page, stack: Stack): Promise<SmallJourney> {
    const nodes: Nodes = {
      'trigger-1': {
        kind: 'trigger',
        title: 'Start',
        config: { event: 'Cart Updated' },
        position: { x: 0, y: 0 },
        next: { next: 'wait-1' },
      },
      'wait-1': wait('Alpha', 0, 200, { next: 'wait-2' }),
      'wait-2': wait('Beta', 0, 400, { next: 'wait-3' }),
      'wait-3': wait('Gamma', 0, 600),
      'wait-4': wait('Loose', 304, 200),
    };
    const document = {
      format: 'safar.journey/1',
      name: freshId('Gestures'),
      settings: { reentry: { mode: 'off' }, exits: [] },
      nodes,
    };
    const { id } = await callApi(stack, 'POST', '/journeys', document);
    await page.goto(`${stack.home}/journeys/${id}/edit`);
    await expect(page.locator('[data-node-id]')).toHaveCount(5);
    return new SmallJourney(page, stack, id);
  }

  /** The steps as the server has them, after saving. */
  async nodes(): Promise<Nodes> {
    await this.page.keyboard.press('ControlOrMeta+s');
    const { document } = await callApi(this.stack, 'GET', `/journeys/${this.id}`);
    return document.nodes;
  }

  /** The notes as the server has them, after saving. */
  async notes(): Promise<NonNullable<JourneyDocument['notes']>> {
    await this.page.keyboard.press('ControlOrMeta+s');
    const { document } = await callApi(this.stack, 'GET', `/journeys/${this.id}`);
    return document.notes ?? {};
  }

  /** Waits until the saved steps are as described; answers them. */
  async expectNodes(check: (nodes: Nodes) => unknown, expected: unknown): Promise<Nodes> {
    await expect.poll(async () => check(await this.nodes())).toEqual(expected);
    return this.nodes();
  }

  /** One undo brings back exactly what was before the gesture, one redo exactly what it made. */
  async expectOneUndo(before: Nodes): Promise<void> {
    await expect.poll(() => this.nodes()).not.toEqual(before);
    const after = await this.nodes();
    await this.page.keyboard.press('ControlOrMeta+z');
    await this.expectNodes((nodes) => nodes, before);
    await this.page.keyboard.press('ControlOrMeta+Shift+z');
    await this.expectNodes((nodes) => nodes, after);
  }
}
