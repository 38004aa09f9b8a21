import { expect, type Locator, type Page } from '@playwright/test';
import type { Translate } from '../fixtures/test';

/** The editor's canvas as a person finds their way on it: steps by their names, ways out by theirs. */
export class Canvas {
  constructor(
    readonly page: Page,
    private readonly t: Translate,
  ) {}

  /** The card of a step. */
  step(title: string): Locator {
    return this.page.getByRole('group', { name: title });
  }

  /** The + of a way out. */
  plus(title: string, port: string): Locator {
    const name = this.t('editor.canvas.addAfter', { title, port });
    return this.page.getByRole('button', { name, exact: true });
  }

  /** The form at the side. */
  get inspector(): Locator {
    return this.page.getByRole('complementary', { name: this.t('editor.panel.name') });
  }

  /** An entry of the open picker; the hints of others may name it too. */
  choice(name: string): Locator {
    return this.page
      .getByRole('dialog', { name: this.t('editor.palette.pick') })
      .getByRole('option')
      .filter({ has: this.page.getByText(name, { exact: true }) });
  }

  /** An entry of the palette at the side. */
  entry(name: string): Locator {
    const palette = this.page.getByRole('navigation', { name: this.t('editor.palette.title') });
    return palette.getByRole('button', { name, exact: true }).first();
  }

  async expectSteps(count: number): Promise<void> {
    await expect(this.page.locator('[data-node-id]')).toHaveCount(count);
  }

  /** The word beside the name says that the server has the draft. */
  async expectSaved(): Promise<void> {
    await expect(this.page.getByText(this.t('editor.saved.saved'), { exact: true })).toBeVisible();
  }
}
