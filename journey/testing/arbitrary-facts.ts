import fc from 'fast-check';
import type { Json, JsonObject } from '@/shared/json';
import type { ChannelsOfPerson } from '../reach/types';
import type { EventFact } from '../rules/facts';

/** The time at which generated people are looked at: 2026-11-27 08:30 in Tehran. */
export const NOW = Date.parse('2026-11-27T05:00:00Z');

/** Texts that mean something to somebody: other spellings, numbers, dates, and attempts on a database. */
export const TEXTS: readonly string[] = [
  ...[
    'تهران',
    'تهران ',
    'كرج',
    'کرج',
    'مي‌روم',
    'میروم',
    'gold',
    'GOLD ',
    'Gold',
    'İstanbul',
    'ΟΔΟΣ',
    'οδος',
    'Straße',
  ],
  ...[
    '1',
    '۱',
    '٣',
    '12.5',
    '۱۲٫۵',
    '1,200',
    '1e3',
    '0x1f',
    '.5',
    '5.',
    '-0',
    '+7',
    '1e99',
    'Infinity',
    '',
    ' ',
    '\u00a0x\u2003y',
  ],
  ...[
    "'; DROP TABLE person; --",
    "' OR '1'='1",
    '$1',
    '$1::text',
    '\\',
    "\\'",
    '"',
    '%',
    '_',
    '{}',
    '[1]',
    "E'\\n'",
    '/* */',
    '??',
  ],
  ...['true', 'false', 'null', 'undefined', '😀', 'e\u0301', 'é', '\ue000', 'ﷺ', '🇮🇷'],
  ...[
    '2026-11-27',
    '2026-11-26',
    '2026-11-28',
    '1405/09/06',
    '۱۴۰۵/۰۹/۰۷',
    '1370-12-30',
    '1371/12/29',
    '1369/09/06',
    '1205-01-01',
  ],
  ...[
    '2000-02-29',
    '2001-02-28',
    '1990-11-27',
    '1990-11-30',
    '2026-02-30',
    '2026-13-01',
    '1550-01-01',
    '9999-12-31',
  ],
  ...[
    '2026-11-27T05:00:00Z',
    '2026-11-27T23:30:00+03:30',
    '2026-11-26T20:30:00.5-11:00',
    '2026-03-29T02:30',
    '2026-10-25 02:30',
  ],
  ...[
    '2026-11-20T05:00:00.000Z',
    '2026-11-27T04:59:59.999999Z',
    '2026-12-04T05:00Z',
    '2026-11-27t05:00:00z',
    '2026-11-27T24:00',
  ],
];

export const NAMES: readonly string[] = [
  'city',
  'plan',
  'age',
  'born',
  'tags',
  'address.city',
  'address',
  'a.b.c',
  "na'me",
];
export const EVENTS: readonly string[] = ['Order Completed', 'Cart Updated', "Robert'); DROP TABLE event;--"];
export const SEGMENTS: readonly string[] = ['vip', 'new'];

const number = fc.oneof(
  fc.integer({ min: -3, max: 30 }),
  fc.constantFrom(12.5, 1200, 1e21, 0.1, -0.5, 1000, 1e300),
);
const scalar: fc.Arbitrary<Json> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 2, arbitrary: number },
  { weight: 1, arbitrary: fc.boolean() },
);
/** What a trait or a property may hold. */
export const arbitraryValue: fc.Arbitrary<Json> = fc.oneof(
  { weight: 8, arbitrary: scalar },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.array(fc.oneof(scalar, fc.constant(null)), { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.record({ city: scalar, b: fc.record({ c: scalar }) }, { requiredKeys: [] }) },
);

const keyed = (keys: readonly string[]): fc.Arbitrary<JsonObject> =>
  fc.record(Object.fromEntries(keys.map((key) => [key, arbitraryValue])), {
    requiredKeys: [],
  }) as fc.Arbitrary<JsonObject>;

const zones = fc.constantFrom(
  'Asia/Tehran',
  'Pacific/Kiritimati',
  'America/New_York',
  'Europe/Berlin',
  'Mars/Olympus',
  "x'/y",
  'EST5EDT,M3.2.0/2',
);
const arbitraryTraits: fc.Arbitrary<JsonObject> = fc
  .tuple(keyed([...NAMES, 'a']), fc.option(zones, { freq: 3, nil: null }))
  .map(([traits, timezone]) => (timezone === null ? traits : { ...traits, timezone }));

const consent = fc.record({
  state: fc.constantFrom('granted' as const, 'denied' as const, 'unknown' as const),
});
const suppressed = fc.constant({ reason: 'manual' as const, at: '2026-11-01T00:00:00.000Z' });
const addresses = fc.constantFrom(
  '',
  'a@b.ir',
  'a@b',
  'a b@c.ir',
  '\u00a0@c.ir',
  '+989121234567',
  '0912',
  '"x"@y.ir',
);
const addressed = fc.record({ address: addresses, consent, suppressed }, { requiredKeys: ['consent'] });
const tokens = fc.array(
  fc.constant({ token: 't', platform: 'web' as const, since: '2026-11-01T00:00:00.000Z' }),
  { maxLength: 1 },
);
const arbitraryChannels = fc.record(
  {
    email: addressed,
    sms: addressed,
    push: fc.record({ tokens, consent, suppressed }, { requiredKeys: ['tokens', 'consent'] }),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<ChannelsOfPerson>;

const DAY_MS = 86_400_000;
const ago = fc.oneof(
  fc.integer({ min: 0, max: 40 * DAY_MS }),
  fc.constantFrom(0, DAY_MS, DAY_MS + 1, DAY_MS - 1, 7 * DAY_MS, 7 * DAY_MS + 1),
);
const arbitraryEvent: fc.Arbitrary<Omit<EventFact, 'messageId'>> = fc.record({
  name: fc.constantFrom(...EVENTS),
  at: ago.map((ms) => NOW - ms),
  properties: keyed(NAMES),
});

export interface GeneratedPerson {
  traits: JsonObject;
  channels: ChannelsOfPerson;
  /** Oldest first. */
  events: Omit<EventFact, 'messageId'>[];
  segments: string[];
}

export const arbitraryPerson: fc.Arbitrary<GeneratedPerson> = fc.record({
  traits: arbitraryTraits,
  channels: arbitraryChannels,
  events: fc
    .uniqueArray(arbitraryEvent, { maxLength: 6, selector: ({ name, at }) => `${name} ${at}` })
    .map((events) => events.sort((one, other) => one.at - other.at)),
  segments: fc.subarray([...SEGMENTS]),
});
