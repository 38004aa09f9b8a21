import { expect, test } from 'vitest';
import { readableValues } from './readable-values';

const names: Record<string, string> = { sms: 'پیامک', email: 'ایمیل' };
const words = {
  dateTime: () => 'دیروز',
  date: (day: string) => `روز ${day}`,
  channel: (id: string) => names[id] ?? id,
  nameOf: (kind: string, key: string) => (kind === 'segment' && key === 'vip' ? 'وفادار' : undefined),
};
const persian = readableValues({ ...words, language: 'fa' });

test('channels are named and lists joined in the language of the reader', () => {
  expect(persian({ channels: 'sms\nemail', templateChannel: 'sms' })).toEqual({
    channels: 'پیامک و ایمیل',
    templateChannel: 'پیامک',
  });
});

test("a person's own words are isolated from the direction around them", () => {
  expect(persian({ event: 'Cart Updated' })).toEqual({ event: '\u2068Cart Updated\u2069' });
});

test('what is named by a key shows its name; an id that is not known is not shown', () => {
  expect(persian({ segment: 'vip' })).toEqual({ segment: '\u2068وفادار\u2069' });
  expect(persian({ segment: 'new', journey: '01a2' })).toEqual({
    segment: '\u2068new\u2069',
    journey: '\u2068…\u2069',
  });
});

test('days are written out; what only looks like one is left alone', () => {
  expect(persian({ date: '2026-12-20' })).toEqual({ date: 'روز 2026-12-20' });
  expect(persian({ date: '2026-99-99' })).toEqual({ date: '\u20682026-99-99\u2069' });
});

test('days of the week stand in the order of the reader', () => {
  expect(persian({ weekdays: '1\n6' })).toEqual({ weekdays: 'شنبه و دوشنبه' });
});

test('languages and instants are written out, numbers left to the message', () => {
  expect(persian({ language: 'en', until: '2026-11-24T10:00:00.000Z', count: 3 })).toEqual({
    language: 'انگلیسی',
    until: 'دیروز',
    count: 3,
  });
});
