import { readFileSync } from 'node:fs';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { FormatProvider } from '@/i18n/format-provider';
import type { ConfigProblem } from '@/journey/compile/node-definition';
import type { Json } from '@/shared/json';
import { LANGUAGES, type Language } from '@/shared/language';
import { definitions, type NodeKind } from './definitions';
import type { PanelVocabulary } from './node-view';
import { nodeViews } from './views';

const kinds = Object.keys(definitions) as NodeKind[];
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const messagesOf = (language: Language) => ({
  ...Object.fromEntries(
    ['fields', 'rules', 'problems', 'why', 'variables', 'common', 'format'].map((area) => [
      area,
      read(`messages/${language}/${area}.json`),
    ]),
  ),
  nodes: Object.fromEntries(kinds.map((kind) => [kind, read(`nodes/${kind}/messages.${language}.json`)])),
});

const vocabulary: PanelVocabulary = {
  events: [{ name: 'Cart Updated', count: 12, properties: [{ name: 'total', samples: [150000] }] }],
  traits: [{ name: 'city', samples: ['شیراز'] }],
  templates: [
    {
      key: 'cart',
      id: 't1',
      name: 'سبد',
      channel: 'email',
      published: false,
      excerpt: 'Your cart is waiting',
      href: '/t1',
    },
  ],
};

const rule: Json = {
  kind: 'any',
  rules: [
    { kind: 'trait', name: 'city', op: 'in', value: ['شیراز', 7] },
    { kind: 'not', rule: { kind: 'reachable', channel: 'push' } },
    {
      kind: 'not',
      rule: { kind: 'all', rules: [{ kind: 'property', name: 'total', op: 'greater', value: 5 }] },
    },
  ],
};
/** Configs that show as much of each panel as there is, some half-filled. */
const configs: Record<string, Json[]> = {
  trigger: [{ event: 'Cart Updated', filter: rule }],
  'trigger-trait': [{ trait: 'tier', from: 'silver', to: 'gold', filter: rule }],
  'trigger-segment': [{ segment: 'vip', change: 'left' }],
  'trigger-date': [{ trait: 'birthday', side: 'before', days: 'few', at: '09:00', repeat: 'persian' }],
  'trigger-schedule': [
    { schedule: { kind: 'weekly', weekdays: [6], at: '09:00' }, clock: 'person' },
    { schedule: { kind: 'monthly', calendar: 'persian', day: 1, at: '09:00' }, clock: 'workspace' },
    { schedule: { kind: 'cron', pattern: '' }, clock: 'workspace' },
  ],
  'trigger-inactivity': [{ amount: 'long', unit: 'days', events: ['Cart Updated'] }],
  'trigger-webhook': [
    { person: 'customer.id', identity: 'user', properties: ['order.total'], delivery: 'id' },
  ],
  wait: [
    { amount: 'two', unit: 'weeks' },
    { mode: 'time-of-day', at: '9', weekdays: [6, 1] },
    { mode: 'window', from: '22:00', to: '', skipWeekend: true, spreadMinutes: 'x' },
    {
      mode: 'date',
      source: { from: 'trait', name: '' },
      offset: { amount: 'x', unit: 'days', side: 'before' },
      at: '09:00',
    },
    { mode: 'calendar-date', calendar: 'persian', month: 1, day: 'x', year: 1406, at: '09:00' },
  ],
  'wait-until': [
    {
      conditions: [
        { id: 'd', on: { kind: 'callback', name: 'done' } },
        {
          id: 'a',
          label: 'Bought',
          on: {
            kind: 'event',
            event: 'Cart Updated',
            filter: rule,
            match: { property: 'total', entryProperty: '' },
          },
        },
        { id: 'b', on: { kind: 'rule', rule } },
        { id: 'c', on: { kind: 'message', node: '', outcome: 'clicked' } },
      ],
      timeout: { mode: 'time-of-day', at: '' },
      passIfTrue: true,
    },
  ],
  'wait-inactivity': [{ amount: 'x', unit: 'days', events: ['Cart Updated'] }],
  reachability: [{ channels: ['sms', 'email'] }, { channels: [] }],
  switch: [
    {
      trait: 'tier',
      cases: [
        { id: 'a', values: ['gold', 'x'] },
        { id: 'b', values: [] },
      ],
    },
    { trait: '', cases: [] },
  ],
  branch: [{ cases: [{ id: 'a', label: 'A', when: rule }] }, { cases: [] }],
  'send-message': [
    { channel: 'email', template: 'cart', class: 'transactional' },
    { channel: 'sms', template: '', class: 'marketing' },
  ],
  exit: [{ note: 'Cannot be reached' }],
  split: [
    {
      arms: [
        { id: 'a', label: 'A', percent: 'half' },
        { id: 'b', percent: 50 },
        { id: 'c', percent: 0 },
      ],
    },
  ],
  holdout: [{ percent: 'few', group: 'workspace' }],
  jump: [{ max: 'thrice' }],
  'ab-test': [{ arms: [{ id: 'a', percent: 'x' }], goal: 'goal-1' }],
  'create-task': [
    { title: 'Call', text: '', outcomes: [{ id: 'a', label: '' }], patience: { amount: 'x', unit: 'days' } },
  ],
  approval: [{ title: '', text: 'Why', patience: { amount: 2, unit: 'hours' } }],
  'start-journey': [{ journey: 'x', wait: true, patience: { amount: 1, unit: 'days' }, properties: [] }],
  'update-profile': [
    {
      changes: [
        { op: 'set', trait: 'city', value: { from: 'property', name: 'city' } },
        { op: 'increment', trait: '', by: 'one' },
        { op: 'unset', trait: 'lead' },
      ],
    },
    { changes: [] },
  ],
  'emit-event': [{ event: 'Won Back', properties: [{ name: '', value: { from: 'trait', name: 'city' } }] }],
  'call-webhook': [
    {
      method: 'PUT',
      url: 'crm',
      headers: [
        { name: 'X-Key', value: '1' },
        { name: 'Authorization', value: '', secret: 'gone' },
      ],
      body: '{}',
      patience: { amount: 'some', unit: 'hours' },
      map: [{ variable: '', path: 'score' }],
    },
  ],
  goal: [{ name: 'Bought', leave: true }],
  note: [{ text: 'Two days are enough' }],
  'set-variable': [
    {
      set: [
        { variable: 'total', value: { from: 'property', name: 'total' } },
        { variable: '', value: { from: 'variable', name: '' } },
      ],
    },
    { set: [] },
  ],
};
const fieldsOf: Record<string, ConfigProblem> = {
  event: { code: 'field-required', severity: 'error', field: 'event' },
  amount: { code: 'field-not-a-number', severity: 'error', field: 'amount' },
  channels: { code: 'list-empty', severity: 'error', field: 'channels' },
  cases: { code: 'list-empty', severity: 'error', field: 'cases' },
  template: {
    code: 'template-unpublished',
    severity: 'error',
    field: 'template',
    values: { template: 'cart' },
  },
};

function render(language: Language, node: ReactNode): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider
      locale={language}
      messages={messagesOf(language)}
      timeZone="UTC"
      onError={(error) => {
        throw error;
      }}
    >
      <FormatProvider timeZone="UTC">{node}</FormatProvider>
    </NextIntlClientProvider>,
  );
}

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(kinds)('the panel and card of %s have every word they show', (kind) => {
    const { Panel, CardBody, Icon } = nodeViews[kind];
    for (const config of [definitions[kind]?.defaults(), ...(configs[kind] ?? [])]) {
      const html = render(
        language,
        <>
          <Icon />
          {CardBody && <CardBody config={config} vocabulary={vocabulary} />}
          <Panel
            config={config}
            onChange={() => undefined}
            problems={Object.values(fieldsOf)}
            vocabulary={vocabulary}
            entryEvent="Cart Updated"
            readOnly={false}
          />
        </>,
      );
      expect(html).toContain('data-field');
    }
  });
});

test('a problem stands at its field, tied to the control', () => {
  const { Panel } = nodeViews.wait;
  const html = render(
    'fa',
    <Panel
      config={{ amount: 'two', unit: 'days' }}
      onChange={() => undefined}
      problems={[{ code: 'field-not-a-number', severity: 'error', field: 'amount' }]}
      vocabulary={vocabulary}
      entryEvent={null}
      readOnly={false}
    />,
  );
  const [, id] =
    /aria-invalid="true"[^>]*|aria-describedby="([^"]+)"[^>]*aria-invalid="true"/.exec(html) ?? [];
  expect(html).toContain('این یک عدد نیست');
  expect(html).toContain('value="two"');
  expect(id && html).toContain(`id="${id}"`);
});
