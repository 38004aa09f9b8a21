import { expect, test } from 'vitest';
import { readableValues } from './readable-values';

const names: Record<string, string> = { sms: 'پیامک', email: 'ایمیل' };
const words = { dateTime: () => 'دیروز', channel: (id: string) => names[id] ?? id };
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

test('languages and instants are written out, numbers left to the message', () => {
  expect(persian({ language: 'en', until: '2026-11-24T10:00:00.000Z', count: 3 })).toEqual({
    language: 'انگلیسی',
    until: 'دیروز',
    count: 3,
  });
});
