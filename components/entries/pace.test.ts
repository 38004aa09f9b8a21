import { expect, test } from 'vitest';
import { lengthOf, type Pace, perMinuteOf } from './pace';

const own = (people: number | string, per: 'minute' | 'second'): Pace => ({
  choice: 'own',
  own: { people, per },
});

test.each([
  [{ ...own(1, 'minute'), choice: 'fast' } as Pace, null],
  [{ ...own(1, 'minute'), choice: '600' } as Pace, 600],
  [own(25, 'minute'), 25],
  [own(25, 'second'), 1_500],
  [own(0, 'minute'), undefined],
  [own(20_000, 'second'), undefined],
  [own('many', 'minute'), undefined],
])('a pace is people a minute', (pace, perMinute) => {
  expect(perMinuteOf(pace)).toBe(perMinute);
});

test('its length is told in whole minutes', () => {
  expect(lengthOf(1_201, 600)).toBe(3 * 60_000);
  expect(lengthOf(1, 600)).toBe(60_000);
});
