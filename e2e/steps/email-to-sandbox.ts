import { expect, type Page } from '@playwright/test';
import type { Stack } from '../fixtures/test';

/** Makes the sandbox the way of e-mails; answers how to give them back to the connection that had them. */
export async function emailToSandbox(page: Page, stack: Stack): Promise<() => Promise<void>> {
  const call = async (procedure: string, input: object) => {
    const answer = await page.request.post(`/api/trpc/connection.${procedure}`, {
      headers: { origin: stack.url },
      data: { json: { workspace: stack.workspace, ...input } },
    });
    expect(answer.ok(), await answer.text()).toBe(true);
    return (await answer.json()).result.data.json;
  };
  const input = encodeURIComponent(JSON.stringify({ json: { workspace: stack.workspace } }));
  const answer = await page.request.get(`/api/trpc/connection.list?input=${input}`);
  const connections: { id: string; channel: string; isDefault: boolean }[] = (await answer.json()).result.data
    .json;
  const usual = connections.find(({ channel, isDefault }) => channel === 'email' && isDefault);
  expect(usual).toBeDefined();
  const sandbox = await call('create', {
    name: 'Sandbox',
    channel: 'email',
    provider: 'sandbox-email',
    config: {},
  });
  await call('setDefault', { connectionId: sandbox.id });
  return async () => {
    await call('setDefault', { connectionId: usual?.id });
    await call('remove', { connectionId: sandbox.id });
  };
}
