import { readFileSync } from 'node:fs';
import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { FormatProvider } from '@/i18n/format-provider';
import { operators } from '@/journey/rules/operators/registry';
import type { Rule } from '@/journey/rules/types';
import { LANGUAGES, type Language } from '@/shared/language';
import { blankCondition } from './blank-condition';
import { CONDITION_KINDS } from './condition-forms';
import { PanelScope } from './panel-scope';
import { RuleBuilder } from './rule-builder';
import { valueForShape } from './value-for-shape';

const messagesOf = (language: Language) =>
  Object.fromEntries(
    ['fields', 'rules', 'problems', 'common', 'format'].map((area) => [
      area,
      JSON.parse(readFileSync(`messages/${language}/${area}.json`, 'utf8')),
    ]),
  );

const RULES: [string, Rule][] = [
  ...CONDITION_KINDS.map((kind): [string, Rule] => [kind, blankCondition(kind)]),
  ...operators.map(({ id, value: shape }): [string, Rule] => {
    const value = valueForShape('5', shape);
    return [id, { kind: 'trait', name: 'x', op: id, ...(value === undefined ? {} : { value }) }];
  }),
  [
    'an event with everything',
    {
      kind: 'event',
      name: 'Paid',
      count: { op: 'less', value: 3 },
      within: { amount: 7, unit: 'days' },
      pick: 'last',
      where: [{ name: 'total', op: 'greater', value: 5 }],
      match: { property: 'order', entryProperty: 'order' },
    },
  ],
];

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(RULES)('the form of %s stands, with a name for every control', (_name, rule) => {
    const messages = messagesOf(language);
    const html = renderToStaticMarkup(
      <NextIntlClientProvider
        locale={language}
        messages={messages}
        timeZone="Asia/Tehran"
        onError={(error) => {
          throw error;
        }}
      >
        <FormatProvider timeZone="Asia/Tehran">
          <PanelScope
            kind={null}
            problems={[]}
            vocabulary={{ events: [], traits: [], templates: [] }}
            entryEvent={null}
            readOnly={false}
          >
            <RuleBuilder rule={rule} field="when" onChange={() => undefined} />
          </PanelScope>
        </FormatProvider>
      </NextIntlClientProvider>,
    );
    expect(html).not.toMatch(/fields\.rule|rules\.operators|undefined|NaN|\[object/);
    const ids = [...html.matchAll(/<(?:input|button)[^>]*? id="([^"]+)"/g)].map(([, id]) => id);
    for (const id of ids) expect(html).toContain(`for="${id}"`);
  });
});
