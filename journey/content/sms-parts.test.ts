import { expect, test } from 'vitest';
import { smsParts } from './sms-parts';

const of = (count: number, character: string) => character.repeat(count);

test.each<[string, string, 'gsm-7' | 'ucs-2', number]>([
  ['an empty text', '', 'gsm-7', 1],
  ['160 Latin letters', of(160, 'a'), 'gsm-7', 1],
  ['161 Latin letters', of(161, 'a'), 'gsm-7', 2],
  ['306 Latin letters', of(306, 'a'), 'gsm-7', 2],
  ['307 Latin letters', of(307, 'a'), 'gsm-7', 3],
  ['80 euro signs, two units each', of(80, '€'), 'gsm-7', 1],
  ['81 euro signs', of(81, '€'), 'gsm-7', 2],
  ['70 Persian letters', of(70, 'س'), 'ucs-2', 1],
  ['71 Persian letters', of(71, 'س'), 'ucs-2', 2],
  ['134 Persian letters', of(134, 'س'), 'ucs-2', 2],
  ['135 Persian letters', of(135, 'س'), 'ucs-2', 3],
  ['one half-space among Latin letters', `${of(70, 'a')}\u200c`, 'ucs-2', 2],
  ['35 emoji, two units each', of(35, '😀'), 'ucs-2', 1],
  ['36 emoji', of(36, '😀'), 'ucs-2', 2],
])('%s', (_name, text, encoding, parts) => {
  expect(smsParts(text)).toMatchObject({ encoding, parts });
});

test('an emoji is never cut between two parts', () => {
  // 33 emoji fill 66 of 67 units; the 34th does not fit into the last one.
  expect(smsParts(of(67, '😀'))).toMatchObject({ units: 134, parts: 3 });
});

test('says how much room is left', () => {
  expect(smsParts('سلام').left).toBe(66);
  expect(smsParts(of(71, 'س')).left).toBe(134 - 71);
});
