import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cartAbandonedJourney } from '@/journey/examples/cart-abandoned';
import type { Json } from '@/shared/json';
import { createTestDatabase } from '../support/database';
import { type RestClient, restClient } from '../support/rest-client';
import { seedWorkspace } from '../support/seed-workspace';

let dropDatabase: () => Promise<void>;
let call: RestClient;

beforeAll(async () => {
  dropDatabase = await createTestDatabase();
  call = restClient((await seedWorkspace()).apiKey);
});
afterAll(() => dropDatabase());

const anyJson = fc.jsonValue({ stringUnit: 'binary', maxDepth: 4 }) as fc.Arbitrary<Json>;

/** Puts `value` somewhere into a deep copy of `document`: at the place that `path` leads to, as far as it goes. */
function mutate(document: Json, path: number[], value: Json): Json {
  const [step, ...rest] = path;
  if (step === undefined || document === null || typeof document !== 'object') return value;
  const keys = Object.keys(document);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return value;
  const inner = mutate((document as Record<string, Json>)[key] ?? null, rest, value);
  return Array.isArray(document)
    ? document.map((item, index) => (String(index) === key ? inner : item))
    : { ...document, [key]: inner };
}

const refusedWell = (answer: { status: number; body: { error?: { message?: string } } }): void => {
  expect(answer.status).toBeLessThan(500);
  if (answer.status >= 400) expect(answer.body.error?.message?.length).toBeGreaterThan(5);
};

describe('whatever is sent, the API answers and never breaks', () => {
  it('as a journey document with any part replaced', async () => {
    const document = cartAbandonedJourney('en') as unknown as Json;
    const path = fc.array(fc.nat(12), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(path, anyJson, async (place, value) => {
        const mutant = mutate(document, place, value);
        refusedWell(await call('POST', '/journeys/validate', mutant));
        const stored = await call('POST', '/journeys', mutant);
        refusedWell(stored);
        if (stored.status === 201) refusedWell(await call('POST', `/journeys/${stored.body.id}/publish`));
      }),
      { numRuns: 150 },
    );
  });

  it('as an event', async () => {
    const event = fc.dictionary(
      fc.constantFrom(
        'type',
        'userId',
        'anonymousId',
        'event',
        'properties',
        'traits',
        'timestamp',
        'messageId',
      ),
      fc.oneof(anyJson, fc.constantFrom('track', 'identify', 'u')),
    );
    await fc.assert(
      fc.asyncProperty(event, async (sent) => refusedWell(await call('POST', '/events', sent))),
      { numRuns: 150 },
    );
  });

  it('as a query', async () => {
    const name = fc.constantFrom(
      'cursor',
      'limit',
      'search',
      'status',
      'version',
      'journeyId',
      'endCode',
      'state',
      'reachable',
    );
    const list = fc.constantFrom('/journeys', '/runs', '/messages', '/people', '/events', '/events/rejected');
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '%',
        '_',
        "'; DROP TABLE event; --",
        '\u0000',
        '9'.repeat(30),
        'WyIyMDI2LTAxLTAxVDAwOjAwOjAwWiIsIngiXQ',
      ),
    );
    await fc.assert(
      fc.asyncProperty(list, fc.dictionary(name, value), async (path, query) => {
        const wellFormed = Object.entries(query).map(([key, text]): [string, string] => [key, text]);
        refusedWell(await call('GET', `${path}?${new URLSearchParams(wellFormed)}`));
      }),
      { numRuns: 300 },
    );
  });
});
