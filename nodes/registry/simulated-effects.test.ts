import { expect, test } from 'vitest';
import type { PersonFact } from '@/journey/plan/types';
import type { JsonObject } from '@/shared/json';
import { nodeEffects } from './effects';
import { contextOf, recordedPorts } from './recorded-ports';
import { simulatedEffects } from './simulated-effects';

const granted = { state: 'granted' as const };
const reachable: PersonFact = {
  id: 'p',
  traits: { city: 'Shiraz', tags: ['new'] },
  channels: { email: { address: 'sara@example.com', consent: granted } },
};
const silent: PersonFact = { ...reachable, channels: {} };
const literal = (value: string) => ({ from: 'literal' as const, value });
const mail = { channel: 'email', template: 'cart', class: 'marketing' };

const cases: [kind: string, what: string, args: unknown, person: PersonFact][] = [
  ['send-message', 'to somebody it reaches', mail, reachable],
  ['send-message', 'to somebody it does not reach', mail, silent],
  ['send-message', 'without its template', { ...mail, template: 'gone' }, reachable],
  [
    'update-profile',
    'with traits and a segment',
    {
      changes: [
        { op: 'set', trait: 'city', value: literal('Tabriz') },
        { op: 'increment', trait: 'visits', by: 2 },
        { op: 'unset', trait: 'tags' },
        { op: 'join', segment: 'vip' },
      ],
    },
    reachable,
  ],
  [
    'emit-event',
    'with a trait',
    { event: 'Won', properties: [{ name: 'in', value: { from: 'trait', name: 'city' } }] },
    reachable,
  ],
  ['call-webhook', 'asks', { request: {}, patienceMs: 1 }, reachable],
  ['create-task', 'asks', { kind: 'task', title: '', text: '', outcomes: [], patienceMs: 1 }, reachable],
  ['approval', 'asks', { kind: 'approval', title: '', text: '', outcomes: [], patienceMs: 1 }, reachable],
  ['start-journey', 'goes on', { journey: 'j', wait: false, properties: [] }, reachable],
  ['start-journey', 'waits', { journey: 'j', wait: true, properties: [] }, reachable],
];

test('there is a simulated effect for every real one', () => {
  expect(Object.keys(simulatedEffects).sort()).toEqual(Object.keys(nodeEffects).sort());
  expect(new Set(cases.map(([kind]) => kind))).toEqual(new Set(Object.keys(nodeEffects)));
});

test.each(cases)('%s %s answers as the real one does', async (kind, _what, args, person) => {
  const { ports } = recordedPorts({
    template: async (key) => (key === 'cart' ? { id: 't', channel: 'email', version: 1 } : null),
  });
  const context = contextOf({ person });
  const real = await nodeEffects[kind]?.(args as JsonObject, context, ports);
  const { outcome, final, detail } =
    simulatedEffects[kind]?.(args as JsonObject, { ...context, templates: new Map([['cart', 'email']]) }) ??
    {};
  expect({ outcome, final, detail }).toEqual({ detail: undefined, ...real });
});

test('what it changes is what the rest of the walk sees', () => {
  const changes = [
    { op: 'set', trait: 'city', value: literal('Tabriz') },
    { op: 'leave', segment: 'vip' },
  ];
  const context = { ...contextOf({ person: reachable }), templates: new Map() };
  const done = simulatedEffects['update-profile']?.({ changes } as never, context);
  expect(done?.traits).toEqual({ city: 'Tabriz', tags: ['new'] });
  expect(done?.segments).toEqual({ vip: false });
});
