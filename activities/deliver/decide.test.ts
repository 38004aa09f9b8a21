import { expect, test } from 'vitest';
import type { Departure } from '@/server/data/delivery/load-departures';
import { decide } from './decide';

const since = '2026-11-01T00:00:00.000Z';
const departure = (more: Partial<Departure> = {}): Departure => ({
  id: 'm1',
  localId: '1',
  workspaceId: 'w1',
  runId: null,
  journeyId: 'j1',
  channel: 'email',
  class: 'marketing',
  templateId: 't1',
  isTooLate: false,
  cutShort: null,
  person: {
    id: 'p1',
    traits: { language: 'en-GB' },
    channels: { email: { address: 'a@b.ir', consent: { state: 'granted' } } },
  },
  entry: {},
  variables: {},
  journeyName: 'Cart',
  workspace: { name: 'Shop', timeZone: 'UTC', language: 'fa' },
  template: {
    version: 1,
    content: { fa: { subject: '', html: '', text: '' }, en: { subject: '', html: '', text: '' } },
  },
  ...more,
});
const optedOut = {
  id: 'p1',
  traits: {},
  channels: { email: { address: 'a@b.ir', consent: { state: 'denied' as const, at: since } } },
};
const bounced = {
  ...optedOut,
  channels: {
    email: { ...optedOut.channels.email, suppressed: { reason: 'hard-bounce' as const, at: since } },
  },
};

test('a message leaves in the language of its receiver, else of the workspace', () => {
  expect(decide(departure())).toEqual({ leaves: true, address: 'a@b.ir', language: 'en' });
  const silent = { id: 'p1', traits: {}, channels: departure().person?.channels ?? {} };
  expect(decide(departure({ person: silent }))).toMatchObject({ language: 'fa' });
});

test('who opted out gets no advertising, but gets the receipt', () => {
  expect(decide(departure({ person: optedOut }))).toEqual({
    leaves: false,
    state: 'suppressed',
    reason: { code: 'opted-out', since },
  });
  expect(decide(departure({ person: optedOut, class: 'transactional' }))).toMatchObject({ leaves: true });
});

test('nothing goes to an address that bounced, not even a receipt', () => {
  expect(decide(departure({ person: bounced, class: 'transactional' }))).toMatchObject({
    reason: { code: 'suppressed' },
  });
});

test('an order in the meantime withdraws the reminder', () => {
  const cutShort = {
    code: 'exit-rule' as const,
    exitId: 'x',
    event: 'Order Completed',
    messageId: 'e',
    at: since,
  };
  expect(decide(departure({ cutShort }))).toMatchObject({
    state: 'withdrawn',
    reason: { code: 'run-ended' },
  });
});

test.each<[string, Partial<Departure>, string]>([
  ['a message that waited too long', { isTooLate: true }, 'too-late'],
  ['a person who was deleted', { person: null }, 'person-deleted'],
  ['a template that is not published', { template: null }, 'template-unpublished'],
  ['a template without any text', { template: { version: 1, content: {} } }, 'template-unpublished'],
])('%s is not sent', (_name, more, code) => {
  expect(decide(departure(more))).toEqual({ leaves: false, state: 'suppressed', reason: { code } });
});
