import { expect, test } from 'vitest';
import { reach } from '@/journey/reach/reach';
import type { ChannelsOfPerson } from '@/journey/reach/types';
import type { JsonObject } from '@/shared/json';
import { applyChannels, mergeChannels } from './apply-channels';

const at = '2026-11-01T10:00:00.000Z';
const later = '2026-11-02T10:00:00.000Z';
const say = (channels: ChannelsOfPerson, traits: JsonObject, when = at, context: JsonObject = {}) =>
  applyChannels(channels, { traits, context, at: when });

test('a phone written in Persian digits is reached at its international number', () => {
  const channels = say({}, { phone: '۰۹۱۲ ۱۲۳ ۴۵۶۷', consent: { sms: true } });
  expect(channels.sms).toMatchObject({
    address: '+989121234567',
    since: at,
    consent: { state: 'granted', at },
  });
  expect(reach(channels, 'sms').reachable).toBe(true);
});

test('what is no phone number is kept and named invalid', () => {
  expect(reach(say({}, { phone: '12', consent: { sms: true } }), 'sms').reason).toBe('invalid-address');
});

test('an address that was removed says since when', () => {
  const channels = say(say({}, { email: ' Sara@Example.com ' }), { email: null }, later);
  expect(reach(channels, 'email')).toMatchObject({ reason: 'no-address', since: later });
});

test('the same address again changes nothing; another one starts afresh, the consent stays', () => {
  const first = say({}, { email: 'sara@example.com', consent: { email: false } });
  const bounced = { email: { ...first.email!, suppressed: { reason: 'hard-bounce' as const, at } } };
  expect(say(bounced, { email: 'SARA@example.com' }, later)).toEqual(bounced);
  const moved = say(bounced, { email: 'sara@example.org' }, later);
  expect(moved.email).toEqual({ address: 'sara@example.org', since: later, consent: first.email?.consent });
});

test('a late event does not overrule a newer consent', () => {
  const denied = say({}, { consent: { sms: false } }, later);
  expect(say(denied, { consent: { sms: true } }, at).sms?.consent.state).toBe('denied');
});

test('a consent that is said again is as young as its last word: what comes late in between does not overrule it', () => {
  const last = '2026-11-03T10:00:00.000Z';
  const denied = say(say({}, { consent: { sms: false } }, at), { consent: { sms: false } }, last);
  expect(denied.sms?.consent).toMatchObject({ state: 'denied', at: last });
  expect(say(denied, { consent: { sms: true } }, later).sms?.consent.state).toBe('denied');
});

test('of two people who become one the later consent counts: nobody who opted out is written to again', () => {
  const known = say({}, { email: 'sara@example.com', consent: { email: true } }, at);
  const visitor = say({}, { email: 'sara@example.com', consent: { email: false } }, later);
  expect(mergeChannels(known, visitor).email?.consent.state).toBe('denied');
  const before = say({}, { email: 'sara@example.com', consent: { email: false } }, at);
  const since = say({}, { email: 'sara@example.com', consent: { email: true } }, later);
  expect(mergeChannels(since, before).email?.consent.state).toBe('granted');
});

test('a push token of the device becomes the newest, once', () => {
  const device = (token: string) => ({ device: { token, type: 'web' } });
  const one = say({}, {}, at, device('a'));
  const two = say(one, {}, later, device('b'));
  expect(say(two, {}, later, device('a'))).toEqual(two);
  expect(two.push?.tokens.map(({ token }) => token)).toEqual(['b', 'a']);
  expect(reach(two, 'push').reachable).toBe(true);
});

test('merged people keep every way to reach them; the known person comes first', () => {
  const known = say({}, { email: 'sara@example.com' });
  const visitor = say(say({}, { email: 'old@example.com', phone: '09121234567' }), {}, later, {
    device: { token: 't', type: 'ios' },
  });
  const merged = mergeChannels(known, visitor);
  expect(merged.email?.address).toBe('sara@example.com');
  expect(merged.sms?.address).toBe('+989121234567');
  expect(merged.push?.tokens).toHaveLength(1);
});
