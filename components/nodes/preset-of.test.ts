import { expect, test } from 'vitest';
import { presetOf } from './preset-of';

const send = (channel: string) => ({
  kind: 'send-message',
  config: { channel, template: 'welcome', class: 'transactional' },
  position: { x: 0, y: 0 },
  next: {},
});

test('a message step is called by its channel, whatever its template and class are', () => {
  expect(presetOf(send('sms'))).toBe('sms');
  expect(presetOf(send('email'))).toBe('email');
});

test('a kind without presets has its own name only', () => {
  expect(presetOf({ ...send('sms'), kind: 'wait', config: { amount: 1, unit: 'days' } })).toBeNull();
});
