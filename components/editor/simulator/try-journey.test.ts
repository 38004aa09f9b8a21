import { describe, expect, test } from 'vitest';
import type { JourneyDocument, JourneyNode } from '@/journey/graph/types';
import type { Scripted } from '@/journey/simulate/types';
import { definitions } from '@/nodes/registry/definitions';
import { emptyVocabulary } from '../state/empty-vocabulary';
import { draftAt, scriptedOf } from './script-draft';
import { firstSetup, type Setup } from './setup';
import { storyAt } from './story-at';
import { type TryContext, tryJourney } from './try-journey';

const HOUR_MS = 3_600_000;
const node = (kind: string, config: JourneyNode['config'], next: JourneyNode['next'] = {}): JourneyNode => ({
  kind,
  config,
  next,
  position: { x: 0, y: 0 },
});
const waitForOrder = {
  conditions: [
    {
      id: 'ordered',
      on: { kind: 'event', event: 'Order Completed', match: { property: 'cart', entryProperty: 'cart' } },
    },
  ],
  timeout: { amount: 2, unit: 'days' },
  passIfTrue: false,
};
const document: JourneyDocument = {
  format: 'safar.journey/1',
  name: 'Cart',
  settings: { reentry: { mode: 'off' }, exits: [] },
  nodes: {
    start: node('trigger', { event: 'Cart Updated' }, { next: 'ask' }),
    ask: node('wait-until', waitForOrder, { timeout: 'mail' }),
    mail: node('send-message', { channel: 'email', template: 'cart', class: 'marketing' }, { sent: 'day' }),
    day: node('wait', { amount: 1, unit: 'days' }),
  },
};
const context: TryContext = {
  journeyId: 'j',
  document,
  definitions,
  vocabulary: {
    ...emptyVocabulary,
    events: [{ name: 'Cart Updated', count: 3, properties: [{ name: 'cart', samples: ['c-1', 'c-2'] }] }],
    templates: [
      { key: 'cart', id: 't', name: 'Cart', channel: 'email', published: true, excerpt: '', href: '' },
    ],
  },
  workspace: { zone: 'Asia/Tehran', weekend: [], holidays: [] },
  now: Date.parse('2026-11-27T08:00:00Z'),
};
const setup = firstSetup('en');
const scripted = (...what: Scripted[]): Setup => ({
  ...setup,
  script: what.map((one, index) => ({ id: String(index), what: one })),
});

function told(given: Setup, more: Partial<TryContext> = {}) {
  const tried = tryJourney(given, { ...context, ...more });
  if (!tried.ok) throw new Error(`It cannot be tried: ${tried.problem}`);
  return tried;
}
const pathOf = (given: Setup) => told(given).told.steps.map(({ nodeId, port }) => `${nodeId}:${port}`);

describe('a draft that is tried', () => {
  test('begins with the values that such events really brought', () => {
    expect(told(setup).entry).toEqual([{ name: 'cart', text: 'c-1' }]);
    expect(pathOf(setup)).toEqual(['start:next', 'ask:timeout', 'mail:sent', 'day:next']);
  });

  test('goes another way when the event comes that it waits for, of that cart', () => {
    const draft = draftAt(told(setup).plan, document, { node: 'ask', visit: 1 }, told(setup).entry);
    expect(draft).toMatchObject({ kind: 'event', name: 'Order Completed', from: 'ask' });
    const what = scriptedOf(draft);
    expect(what && pathOf(scripted(what))).toEqual(['start:next', 'ask:ordered']);
    const other = scriptedOf({ ...draft, properties: [{ name: 'cart', text: 'other' }] });
    expect(other && pathOf(scripted(other))).toContain('ask:timeout');
  });

  test('sends nothing to somebody it cannot reach, and goes on by the first way', () => {
    const silent = { ...setup, person: { ...setup.person, channels: {} } };
    expect(pathOf(silent)).toContain('mail:not-sent');
    const { moments } = told(silent).told;
    const { path } = storyAt({ moments }, moments.length - 1, document, definitions);
    expect(path.edges).toContain('mail:sent');
  });

  test('starts when the author says, in either calendar and in the zone of the workspace', () => {
    expect(told({ ...setup, start: '1405/09/06 09:30' }).startsAt).toBe(Date.parse('2026-11-27T06:00:00Z'));
    expect(told({ ...setup, start: '2026-11-27' }).startsAt).toBe(Date.parse('2026-11-26T20:30:00Z'));
    expect(tryJourney({ ...setup, start: 'tomorrow' }, context)).toEqual({ ok: false, problem: 'start' });
  });

  test('that is not filled in says at which step', () => {
    const half = {
      ...document,
      nodes: { ...document.nodes, day: node('wait', { amount: '', unit: 'days' }) },
    };
    expect(tryJourney(setup, { ...context, document: half })).toEqual({
      ok: false,
      problem: 'unfinished',
      nodeId: 'day',
    });
    const doorless = { ...document, nodes: { day: document.nodes.day! } };
    expect(tryJourney(setup, { ...context, document: doorless })).toMatchObject({ problem: 'no-trigger' });
  });
});

test('the story up to a moment knows where the person stood then, and by which order they came', () => {
  const { moments } = told(setup).told;
  const waiting = storyAt({ moments }, 1, document, definitions);
  expect(waiting.path.current).toBe('ask');
  expect(waiting.steps.get(1)).toMatchObject({ status: 'waiting' });
  expect([...waiting.path.visited]).toEqual(['start', 'ask']);
  const over = storyAt({ moments }, moments.length - 1, document, definitions);
  expect(over.path.current).toBeNull();
  expect(over.path.marks?.get('day')?.orders).toEqual([4]);
  expect((over.path.marks?.get('mail')?.at ?? 0) - (moments[0]?.at ?? 0)).toBeGreaterThan(48 * HOUR_MS - 1);
});
