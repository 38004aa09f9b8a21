import { expect, test } from 'vitest';
import { reach } from './reach';
import type { ChannelsOfPerson, ReachReason } from './types';

const granted = { state: 'granted' as const };
const unknown = { state: 'unknown' as const };
const since = '2026-11-01T00:00:00.000Z';

test.each<[string, ChannelsOfPerson, 'email' | 'sms' | 'push', ReachReason]>([
  ['no e-mail at all', {}, 'email', 'no-address'],
  [
    'an e-mail without a recorded consent',
    { email: { address: 'a@b.ir', consent: unknown } },
    'email',
    'reachable',
  ],
  ['a broken e-mail', { email: { address: 'a@b', consent: granted } }, 'email', 'invalid-address'],
  ['a phone without consent', { sms: { address: '+989121234567', consent: unknown } }, 'sms', 'no-consent'],
  ['a phone with consent', { sms: { address: '+989121234567', consent: granted } }, 'sms', 'reachable'],
  [
    'a phone that opted out',
    { sms: { address: '+989121234567', consent: { state: 'denied', at: since } } },
    'sms',
    'opted-out',
  ],
  [
    'a bounced e-mail',
    { email: { address: 'a@b.ir', consent: granted, suppressed: { reason: 'hard-bounce', at: since } } },
    'email',
    'suppressed',
  ],
  ['a lost push token', { push: { tokens: [], since, consent: granted } }, 'push', 'no-token'],
  [
    'a push token',
    { push: { tokens: [{ token: 't', platform: 'web', since }], consent: unknown } },
    'push',
    'reachable',
  ],
])('%s', (_name, channels, channel, reason) => {
  expect(reach(channels, channel)).toMatchObject({ channel, reason, reachable: reason === 'reachable' });
});

test('says since when', () => {
  expect(reach({ push: { tokens: [], since, consent: granted } }, 'push').since).toBe(since);
});
