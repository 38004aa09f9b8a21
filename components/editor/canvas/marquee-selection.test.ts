import { expect, test } from 'vitest';
import { marqueeSelection } from './marquee-selection';

const held = { alt: false, shift: false, mod: false };

test('a frame selects what it touches', () => {
  expect(marqueeSelection(['a'], ['b'], held)).toEqual(['b']);
});

test('with Shift it adds, with Ctrl it turns over', () => {
  expect(marqueeSelection(['a', 'b'], ['b', 'c'], { ...held, shift: true })).toEqual(['a', 'b', 'c']);
  expect(marqueeSelection(['a', 'b'], ['b', 'c'], { ...held, mod: true })).toEqual(['a', 'c']);
});
