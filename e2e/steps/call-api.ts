import type { Stack } from '../fixtures/test';

/** Speaks to the public API with the workspace's key; throws when it does not answer with success. */
// biome-ignore lint/suspicious/noExplicitAny: a spec reads what it expects.
export async function callApi(stack: Stack, method: string, path: string, body?: unknown): Promise<any> {
  const response = await fetch(`${stack.url}/api/v1${path}`, {
    method,
    headers: {
      authorization: `Bearer ${stack.apiKey}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
  return text ? JSON.parse(text) : null;
}
