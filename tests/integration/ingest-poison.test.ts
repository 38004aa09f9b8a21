import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pool } from '@/server/data/pool';
import { ingest } from '@/server/ingest/ingest';
import { newId } from '@/shared/new-id';
import { createTestDatabase } from '../support/database';
import { type SeededWorkspace, seedWorkspace } from '../support/seed-workspace';

let dropDatabase: () => Promise<void>;
let shop: SeededWorkspace;

beforeAll(async () => {
  dropDatabase = await createTestDatabase();
  shop = await seedWorkspace();
});
afterAll(() => dropDatabase());

/** Sends raw JSON texts as the events of one batch, between two good ones that must arrive. */
async function sendBetweenGoodOnes(events: string[]) {
  const good = [newId(), newId()].map((messageId) => ({
    type: 'track',
    event: 'Good',
    userId: 'u',
    messageId,
  }));
  const batch = [JSON.stringify(good[0]), ...events, JSON.stringify(good[1])].join(',');
  const body = `{"writeKey":"${shop.writeKey}","batch":[${batch}]}`;
  const response = await ingest.request('/v1/batch', { method: 'POST', body });
  const answer = await response.json();
  const ids = good.map(({ messageId }) => messageId);
  const arrived = await pool().query('SELECT 1 FROM event WHERE message_id = ANY($1)', [ids]);
  return { status: response.status, answer, goodArrived: arrived.rowCount };
}

const event = (properties: string) =>
  `{"type":"track","event":"Poison","userId":"u","properties":${properties}}`;
const deep = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

const CORPUS: [string, string, 'taken' | 'refused'][] = [
  ['32 KB + 1', event(`{"text":"${'x'.repeat(32 * 1024)}"}`), 'refused'],
  ['10,000 levels of objects', event(deep(10_000)), 'refused'],
  ['10,000 levels of lists', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 'refused'],
  ['65 levels', event(deep(65)), 'refused'],
  ['40 levels', event(deep(40)), 'taken'],
  [
    'thousands of names',
    event(`{${Array.from({ length: 3_000 }, (_, n) => `"k${n}":1`).join(',')}}`),
    'taken',
  ],
  ['__proto__', event('{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"x":1}}}'), 'taken'],
  ['lone surrogates', event('{"a":"\\ud83d","\\udc00":"b"}'), 'taken'],
  ['NUL in a value', event('{"a":"x\\u0000y"}'), 'taken'],
  ['NUL in a name', event('{"x\\u0000y":1}'), 'taken'],
  ['NUL in the user id', '{"type":"identify","userId":"u\\u0000","traits":{}}', 'taken'],
  ['a number beyond a double', event('{"a":1e999}'), 'refused'],
  ['a number at the edge of a double', event('{"a":1.7976931348623157e308,"b":5e-324,"c":-0}'), 'taken'],
  ['a huge integer', event(`{"a":${'9'.repeat(300)}}`), 'taken'],
  [
    'direction overrides in a trait',
    '{"type":"identify","userId":"u","traits":{"name":"\\u202etxt.exe"}}',
    'taken',
  ],
  ['traits that are text', '{"type":"identify","userId":"u","traits":"x"}', 'refused'],
  [
    'a message id of 1 MB of nothing',
    '{"type":"track","event":"e","userId":"u","messageId":"                 "}',
    'taken',
  ],
  ['null', 'null', 'refused'],
  ['a bare number', '1e5', 'refused'],
];

describe('poison', () => {
  it.each(CORPUS)('%s does not hurt its neighbours', async (_, poison, fate) => {
    const { status, answer, goodArrived } = await sendBetweenGoodOnes([poison]);
    expect(status).toBe(200);
    expect(goodArrived).toBe(2);
    expect(answer.rejected.map((rejection: { index: number }) => rejection.index)).toEqual(
      fate === 'refused' ? [1] : [],
    );
    if (fate === 'refused') expect(answer.rejected[0].reason).toMatch(/\.$/);
  });

  it('leaves no direction trick and no prototype behind', async () => {
    const { rows: traits } = await pool().query(
      `SELECT properties FROM event WHERE type = 'identify' AND properties ? 'name'`,
    );
    expect(traits[0].properties).toEqual({ name: 'txt.exe' });
    const { rows } = await pool().query(`SELECT 1 FROM event WHERE properties ? '__proto__'`);
    expect(rows).toEqual([]);
  });

  it('of any kind is answered 200, with every event either taken or refused', async () => {
    const anyEvent = fc
      .record(
        {
          type: fc.constantFrom('track', 'identify', 'page', 'alias', 'group', 'nonsense'),
          userId: fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue(), fc.constant('u')),
          event: fc.oneof(fc.string({ unit: 'binary' }), fc.constant('Anything')),
          messageId: fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.uuid()),
          timestamp: fc.oneof(fc.string(), fc.date({ noInvalidDate: true }), fc.double()),
          properties: fc.jsonValue({ stringUnit: 'binary' }),
          traits: fc.jsonValue({ stringUnit: 'binary' }),
          context: fc.jsonValue({ stringUnit: 'binary' }),
        },
        { requiredKeys: [] },
      )
      .map((value) => JSON.stringify(value));

    await fc.assert(
      fc.asyncProperty(fc.array(anyEvent, { minLength: 1, maxLength: 8 }), async (events) => {
        const { status, answer, goodArrived } = await sendBetweenGoodOnes(events);
        expect(status).toBe(200);
        expect(goodArrived).toBe(2);
        expect(answer.accepted + answer.rejected.length).toBe(events.length + 2);
      }),
      { numRuns: 150 },
    );
  });
});
