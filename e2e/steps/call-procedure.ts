import type { APIResponse, Page } from '@playwright/test';
import type { Stack } from '../fixtures/test';

/** Calls a procedure of the interface with the session of this browser, past its screens. */
export function callProcedure(
  page: Page,
  stack: Stack,
  procedure: string,
  input: object = {},
): Promise<APIResponse> {
  return page.request.post(`/api/trpc/${procedure}`, {
    headers: { origin: stack.url },
    data: { json: { workspace: stack.workspace, ...input } },
  });
}
