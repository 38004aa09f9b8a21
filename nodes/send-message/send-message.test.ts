import { expect, test } from 'vitest';
import type { ChannelsOfPerson } from '@/journey/reach/types';
import { contextOf, recordedPorts } from '../registry/recorded-ports';
import { effect } from './effect';

const args = { channel: 'sms', template: 'cart-sms', class: 'marketing' } as const;
const phone = { address: '+989121234567' };
const reachable: ChannelsOfPerson = { sms: { ...phone, consent: { state: 'granted' } } };

/** Performs the effect for a person; the workspace has one template for SMS. */
async function send(channels: ChannelsOfPerson, more: Partial<typeof args> | { template: string } = {}) {
  const { ports, calls } = recordedPorts({
    template: async (key) => (key === 'cart-sms' ? { id: 't1', channel: 'sms', version: 3 } : null),
  });
  const person = { id: 'p', traits: {}, channels };
  const outcome = await effect({ ...args, ...more }, contextOf({ person }), ports);
  return { outcome, planned: calls.map(([, message]) => message) };
}

test('a person who can be reached gets one planned message', async () => {
  const { outcome, planned } = await send(reachable);
  expect(outcome).toEqual({ outcome: 'planned', final: false });
  expect(planned).toEqual([
    { channel: 'sms', templateId: 't1', class: 'marketing', state: 'planned', reason: null },
  ]);
});

test('why a person gets nothing stands in the ledger and in the outcome', async () => {
  const at = '2026-11-01T00:00:00.000Z';
  const { outcome, planned } = await send({ sms: { ...phone, consent: { state: 'denied', at } } });
  const why = { code: 'opted-out', since: at };
  expect(outcome).toEqual({ outcome: 'not-sent', final: true, detail: why });
  expect(planned).toMatchObject([{ state: 'suppressed', reason: why }]);
});

test('without a published template the message has failed', async () => {
  const { outcome, planned } = await send(reachable, { template: 'gone' });
  expect(outcome).toEqual({
    outcome: 'failed',
    final: true,
    detail: { code: 'no-template', template: 'gone' },
  });
  expect(planned).toEqual([]);
});
