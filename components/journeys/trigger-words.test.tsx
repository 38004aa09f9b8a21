import { readFileSync } from 'node:fs';
import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { FormatProvider } from '@/i18n/format-provider';
import type { JourneyTrigger } from '@/server/read/views/journey-views';
import type { Language } from '@/shared/language';
import { TriggerWords } from './trigger-words';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const render = (language: Language, triggers: JourneyTrigger[]) => {
  const nodes = Object.fromEntries(
    ['trigger-api', 'trigger-segment'].map((kind) => [kind, read(`nodes/${kind}/messages.${language}.json`)]),
  );
  const [journeys, rules] = ['journeys', 'rules'].map((area) => read(`messages/${language}/${area}.json`));
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={language} messages={{ journeys, rules, nodes }} timeZone="UTC">
      <FormatProvider timeZone="UTC">
        <TriggerWords triggers={triggers} />
      </FormatProvider>
    </NextIntlClientProvider>,
  ).replace(/<[^>]+>/g, ' ');
};
const api = { kind: 'trigger-api', config: {} };
const segment = { kind: 'trigger-segment', config: { segment: 'vip', change: 'entered' } };

test('a journey says what lets people in, whatever kind of trigger it is', () => {
  expect(render('en', [api])).toContain('When your software calls the API');
  expect(render('en', [api])).not.toContain('more');
  expect(render('fa', [segment])).toContain('وقتی مشتری وارد');
});

test('with several triggers the first speaks and the others are counted', () => {
  expect(render('en', [api, segment])).toContain('and one more');
  expect(render('fa', [segment, api, api])).toContain('و ۲ مورد دیگر');
});

test('without a complete trigger that is said', () => {
  expect(render('en', [])).toContain('no trigger yet');
});
