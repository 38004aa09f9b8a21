import { readFileSync } from 'node:fs';
import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { knownNamesOf } from '@/components/nodes/known-names-of';
import { FormatProvider } from '@/i18n/format-provider';
import { KnownNamesContext } from '@/i18n/known-names';
import { useText } from '@/i18n/use-text';
import { summaryOf } from '@/journey/graph/summary-of';
import type { Json } from '@/shared/json';
import type { Language } from '@/shared/language';
import { definitions } from './definitions';

const OTHER = '0198a000-0000-7000-8000-000000000000';
const names = knownNamesOf({
  segments: [{ key: 'vip', name: 'VIPs' }],
  journeys: [{ id: OTHER, name: 'Welcome' }],
  templates: [{ key: 'cart', name: 'Cart mail' }],
});
const schedule = (own: Json) => ({ schedule: own, clock: 'workspace' });

/** Kind, config, and what its card says in both languages. */
const SENTENCES: [kind: string, config: Json, en: string, fa: string][] = [
  [
    'trigger-segment',
    { segment: 'vip', change: 'entered' },
    'When a person enters “VIPs”',
    'وقتی مشتری وارد «VIPs» شود',
  ],
  [
    'trigger-segment',
    { segment: 'new', change: 'left' },
    'When a person leaves “new”',
    'وقتی مشتری از «new» خارج شود',
  ],
  [
    'trigger-journey',
    { journey: OTHER, ending: 'any' },
    'When a run of “Welcome” ends',
    'با پایان حضور در «Welcome»',
  ],
  [
    'trigger-date',
    { trait: 'birthday', side: 'before', days: 3, at: '10:00', repeat: 'persian' },
    '3 days before birthday, at 10:00',
    '۳ روز پیش از birthday، ساعت ۱۰:۰۰',
  ],
  [
    'trigger-date',
    { trait: 'birthday', side: 'on', days: 1, at: '10:00', repeat: 'once' },
    'On the day of birthday, at 10:00',
    'در روز birthday، ساعت ۱۰:۰۰',
  ],
  [
    'trigger-schedule',
    schedule({ kind: 'once', date: '2026-12-20', at: '09:30' }),
    'On 20 Dec 2026 at 09:30',
    '۲۹ آذر ۱۴۰۵، ساعت ۰۹:۳۰',
  ],
  [
    'trigger-schedule',
    schedule({ kind: 'once', date: '2026-12', at: '09:30' }),
    'On 2026-12 at 09:30',
    '2026-12، ساعت ۰۹:۳۰',
  ],
  ['trigger-schedule', schedule({ kind: 'daily', at: '10:00' }), 'Every day at 10:00', 'هر روز ساعت ۱۰:۰۰'],
  [
    'trigger-schedule',
    schedule({ kind: 'weekly', weekdays: [1, 6], at: '10:00' }),
    'Every Monday and Saturday at 10:00',
    'هر شنبه و دوشنبه، ساعت ۱۰:۰۰',
  ],
  [
    'trigger-schedule',
    schedule({ kind: 'weekly', weekdays: [], at: '10:00' }),
    'Say when',
    'زمان را بنویسید',
  ],
  [
    'trigger-schedule',
    schedule({ kind: 'monthly', calendar: 'persian', day: 15, at: '10:00' }),
    'On day 15 of each month at 10:00, Jalali calendar',
    'روز ۱۵ هر ماه، ساعت ۱۰:۰۰',
  ],
  [
    'trigger-schedule',
    schedule({ kind: 'cron', pattern: '0 9 * * 1' }),
    'By the cron expression 0 9 * * 1',
    'طبق عبارت cron: 0 9 * * 1',
  ],
  [
    'trigger-inactivity',
    { amount: 30, unit: 'days', events: [] },
    'After 30 days without activity',
    'پس از ۳۰ روز بی‌خبری',
  ],
  [
    'wait',
    { mode: 'time-of-day', at: '10:00', weekdays: [1, 6] },
    'Wait until 10:00 on Monday and Saturday',
    'انتظار تا ساعت ۱۰:۰۰ در روزهای شنبه و دوشنبه',
  ],
  [
    'wait',
    { mode: 'window', from: '09:00', to: '21:00' },
    'Wait for the time between 09:00 and 21:00',
    'انتظار تا بازه‌ی ۰۹:۰۰ تا ۲۱:۰۰',
  ],
  [
    'wait',
    { mode: 'calendar-date', calendar: 'persian', month: 9, day: 30, at: '18:00', year: 1405 },
    'Wait until 30 Azar 1405',
    'انتظار تا ۳۰ آذر ۱۴۰۵',
  ],
  [
    'start-journey',
    { journey: OTHER, wait: true, patience: { amount: 7, unit: 'days' }, properties: [] },
    'Start “Welcome” and wait for its end',
    'شروع «Welcome» و انتظار تا پایان آن',
  ],
  [
    'send-message',
    { channel: 'email', template: 'cart', class: 'marketing' },
    'Email: Cart mail',
    'ایمیل: Cart mail',
  ],
  [
    'update-profile',
    { changes: ['a', 'b', 'c'].map((trait) => ({ op: 'unset', trait })) },
    'Change a, b, and c',
    'تغییر a، b و c',
  ],
];

/** Marks that only set directions are not what is read. */
const plain = (text: string) => text.replace(/[\u200f\u2066-\u2069]/g, '');

function Sentence({ kind, config }: { kind: string; config: Json }) {
  const text = useText();
  const summary = summaryOf({ kind, config, next: {}, position: { x: 0, y: 0 } }, definitions);
  return summary && text(summary, `nodes.${kind}`);
}

function said(language: Language, kind: string, config: Json): string {
  const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
  const messages = {
    rules: read(`messages/${language}/rules.json`),
    format: read(`messages/${language}/format.json`),
    nodes: { [kind]: read(`nodes/${kind}/messages.${language}.json`) },
  };
  return plain(
    renderToStaticMarkup(
      <NextIntlClientProvider
        locale={language}
        messages={messages}
        timeZone="Asia/Tehran"
        onError={(error) => {
          throw error;
        }}
      >
        <FormatProvider timeZone="Asia/Tehran">
          <KnownNamesContext value={names}>
            <Sentence kind={kind} config={config} />
          </KnownNamesContext>
        </FormatProvider>
      </NextIntlClientProvider>,
    ),
  );
}

describe('the sentence on a card', () => {
  test.each(SENTENCES)('%s %j', (kind, config, en, fa) => {
    expect(said('en', kind, config)).toBe(en);
    expect(said('fa', kind, config)).toBe(fa);
  });
});
