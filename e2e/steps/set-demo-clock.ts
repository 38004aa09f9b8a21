import { expect, type Page } from '@playwright/test';
import type { Stack } from '../fixtures/test';

/** Days of a wait pass in as many seconds: the fastest clock there is. */
export const DAY_IN_A_SECOND = 86_400;

/** Sets how many times faster waits that begin from now on pass. The screen for it has a spec of its own. */
export async function setDemoClock(page: Page, stack: Stack, demoClock: number): Promise<void> {
  const answer = await page.request.post('/api/trpc/workspace.update', {
    headers: { origin: stack.url },
    data: { json: { workspace: stack.workspace, demoClock } },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
}
