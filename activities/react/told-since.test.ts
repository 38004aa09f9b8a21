import { expect, test } from 'vitest';
import { PROFILE_CHANGED } from '@/shared/system-events';
import { toldSince } from './told-since';

const event = (name: string, at: number, properties = {}) => ({ name, at, messageId: `${at}`, properties });

test('traits that somebody was told to have later are named, whoever said so', () => {
  const events = [
    event('identify', 5, { city: 'Yazd' }),
    event('identify', 10, { name: 'Sara' }),
    event('identify', 11, { tier: 'gold', phone: null }),
    event(PROFILE_CHANGED, 12, { ops: [{ op: 'set', trait: 'lead' }] }),
    event('Order Completed', 13, { total: 4 }),
    event('identify', 99, { ahead: true }),
  ];
  expect([...toldSince(events, 10, 50)].sort()).toEqual(['lead', 'phone', 'tier']);
});
