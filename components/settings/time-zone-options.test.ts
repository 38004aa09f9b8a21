import { expect, test } from 'vitest';
import { timeZoneOptions } from './time-zone-options';

const now = new Date('2026-11-22T10:00:00Z');

test('zones show their offset, the present one first', () => {
  const options = timeZoneOptions('Europe/Berlin', now);
  expect(options[0]).toEqual({ value: 'Europe/Berlin', label: 'Europe/Berlin (UTC+01:00)' });
  expect(options[1]).toEqual({ value: 'Asia/Tehran', label: 'Asia/Tehran (UTC+03:30)' });
  expect(options.at(-1)?.label).toBe('UTC (UTC+00:00)');
});
