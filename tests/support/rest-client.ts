import { rest } from '@/server/rest/rest';

export interface RestAnswer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many shapes.
  body: any;
  headers: Headers;
}

/** Calls the public API as a holder of `apiKey` would. */
export const restClient =
  (apiKey: string | null) =>
  async (
    method: string,
    path: string,
    body?: unknown,
    more: Record<string, string> = {},
  ): Promise<RestAnswer> => {
    const response = await rest.request(`/api/v1${path}`, {
      method,
      headers: {
        ...(apiKey ? { authorization: `Bearer ${apiKey}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...more,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json(), headers: response.headers };
  };

export type RestClient = ReturnType<typeof restClient>;
