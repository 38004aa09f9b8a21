import { expect, test } from 'vitest';
import type { WorkspaceFacts } from '@/journey/compile/node-definition';
import type { JourneyDocument } from '@/journey/graph/types';
import { validate } from '@/journey/validate/validate';
import type { Json } from '@/shared/json';
import { definitions } from './definitions';

/** A journey with one node under test behind a sound trigger. */
function journeyWith(kind: string, config: Json, next: Record<string, string> = {}): JourneyDocument {
  const position = { x: 0, y: 0 };
  return {
    format: 'safar.journey/1',
    name: 'One',
    settings: { reentry: { mode: 'off' }, exits: [] },
    nodes: {
      start: { kind: 'trigger', config: { event: 'Signed Up' }, position, next: { next: 'it' } },
      it: { kind, config, position, next },
    },
  };
}
const problemsOf = (kind: string, config: Json, workspace: WorkspaceFacts = {}) => {
  const journey = journeyWith(kind, config);
  journey.settings.goals = [{ id: 'goal-1', event: 'Order Completed', leave: false }];
  return validate(journey, definitions, workspace).map(({ code, severity, field }) => [
    code,
    severity,
    field,
  ]);
};

const trait = (name: string, value: Json) => ({ kind: 'trait', name, op: 'equals', value });
const email = { channel: 'email', template: 'hello', class: 'marketing' };
const templates = { hello: { channel: 'email', published: true, languages: ['fa', 'en'] } };

test.each<[string, string, Json, [string, string, string | undefined][]]>([
  ['a wait of two days', 'wait', { amount: 2, unit: 'days' }, []],
  ['a wait of 58 weeks', 'wait', { amount: 58, unit: 'weeks' }, [['wait-too-long', 'error', 'amount']]],
  ['a wait of nothing', 'wait', { amount: 0, unit: 'days' }, [['field-too-small', 'error', 'amount']]],
  [
    'a wait of a day and a half',
    'wait',
    { amount: 1.5, unit: 'days' },
    [['field-not-whole', 'error', 'amount']],
  ],
  [
    'a wait typed as words',
    'wait',
    { amount: 'two', unit: 'days' },
    [['field-not-a-number', 'error', 'amount']],
  ],
  [
    'a wait whose number was erased',
    'wait',
    { amount: '', unit: 'days' },
    [['field-required', 'error', 'amount']],
  ],
  ['a branch without cases', 'branch', { cases: [] }, [['list-empty', 'error', 'cases']]],
  [
    'a branch case without a value',
    'branch',
    { cases: [{ id: 'a', when: { kind: 'all', rules: [trait('city', 'Shiraz'), trait('tier', '')] } }] },
    [['field-required', 'error', 'cases.0.when.rules.1.value']],
  ],
  [
    'a branch that asks the same twice',
    'branch',
    {
      cases: [
        { id: 'a', when: { kind: 'all', rules: [trait('city', 'Shiraz'), trait('tier', 'gold')] } },
        { id: 'b', when: { kind: 'all', rules: [trait('tier', 'gold'), trait('city', 'Shiraz')] } },
      ],
    },
    [['case-never-matches', 'warning', 'cases.1.when']],
  ],
  [
    'two cases of one id',
    'branch',
    {
      cases: [
        { id: 'a', when: trait('city', 'Shiraz') },
        { id: 'a', when: trait('city', 'Yazd') },
      ],
    },
    [['case-id-taken', 'error', 'cases.1.id']],
  ],
  [
    'reachability without channels, and its open "none"',
    'reachability',
    { channels: [] },
    [
      ['list-empty', 'error', 'channels'],
      ['port-open', 'warning', undefined],
    ],
  ],
  [
    'a channel listed twice',
    'reachability',
    { channels: ['sms', 'sms'] },
    [
      ['channel-twice', 'error', 'channels.1'],
      ['port-open', 'warning', undefined],
    ],
  ],
  [
    'a message without a template',
    'send-message',
    { ...email, template: '' },
    [['field-required', 'error', 'template']],
  ],
  ['a setting nobody knows', 'exit', { colour: 'red' }, [['field-unknown', 'error', undefined]]],
])('%s', (_name, kind, config, expected) => {
  expect(problemsOf(kind, config)).toEqual(expected);
});

const JOURNEY = '019ab000-0000-7000-8000-000000000001';

test.each<[string, Json, WorkspaceFacts, string[]]>([
  [
    'trigger-segment',
    { segment: 'loyal', change: 'left' },
    { segments: ['lost'] },
    ['segment-unknown segment'],
  ],
  ['trigger-segment', { segment: 'loyal', change: 'left' }, { segments: ['loyal'] }, []],
  ['trigger-journey', { journey: JOURNEY, ending: 'any' }, { journeys: [] }, ['journey-unknown journey']],
  ['trigger-journey', { journey: JOURNEY, ending: 'any' }, { journeys: [JOURNEY] }, []],
  [
    'start-journey',
    { journey: JOURNEY, wait: false, patience: { amount: 1, unit: 'days' }, properties: [] },
    { journeys: [] },
    ['journey-unknown journey'],
  ],
])('%s %j in %j', (kind, config, workspace, expected) => {
  const problems = problemsOf(kind, config, workspace).filter(([code]) => code?.endsWith('-unknown'));
  expect(problems.map(([code, , field]) => `${code} ${field}`)).toEqual(expected);
});

test.each<[string, Json, string[]]>([
  ['an offset of more than 400 days', { amount: 60, unit: 'weeks', side: 'after' }, ['wait-too-long']],
  ['an offset that may be', { amount: 57, unit: 'weeks', side: 'before' }, []],
])('a wait until a date with %s', (_, offset, expected) => {
  const config = { mode: 'date', source: { from: 'trait', name: 'renews' }, offset };
  expect(problemsOf('wait', config).map(([code]) => code)).toEqual(expected);
});

test('a comparison of ways needs a goal of the journey, as a setting or as a step', () => {
  const arms = [
    { id: 'arm-1', percent: 50 },
    { id: 'arm-2', percent: 50 },
  ];
  const seen = (goal: string | undefined, step: string) => {
    const journey = journeyWith('ab-test', goal ? { arms, goal } : { arms }, { 'arm-1': 'end' });
    journey.nodes.end = { kind: step, config: { leave: true }, position: { x: 0, y: 0 }, next: {} };
    if (step === 'exit') journey.nodes.end.config = {};
    return validate(journey, definitions, {}).map(({ code }) => code);
  };
  expect(seen(undefined, 'exit')).toEqual(['ab-no-goal']);
  expect(seen(undefined, 'goal')).toEqual([]);
  expect(seen('end', 'goal')).toEqual([]);
  expect(seen('goal-1', 'goal')).toEqual(['ab-goal-unknown']);
});

test('an unconnected "none" names its port', () => {
  const problems = validate(journeyWith('reachability', { channels: ['sms'] }), definitions, {});
  expect(problems).toMatchObject([{ code: 'port-open', nodeId: 'it', port: 'none' }]);
  const wired = journeyWith('reachability', { channels: ['sms'] }, { none: 'out' });
  wired.nodes.out = { kind: 'exit', config: {}, position: { x: 0, y: 0 }, next: {} };
  expect(validate(wired, definitions, {})).toEqual([]);
});

test.each<[string, WorkspaceFacts, string[]]>([
  ['is not checked without facts', {}, []],
  ['is fine when published in both languages and connected', { templates, connectedChannels: ['email'] }, []],
  ['is unknown', { templates: {} }, ['template-unknown']],
  [
    'is of another channel',
    { templates: { hello: { ...templates.hello, channel: 'sms' } } },
    ['template-other-channel'],
  ],
  [
    'was never published',
    { templates: { hello: { ...templates.hello, published: false } } },
    ['template-unpublished'],
  ],
  [
    'lacks a language',
    { templates: { hello: { ...templates.hello, languages: ['fa'] } } },
    ['template-language-missing'],
  ],
  ['has no connection', { templates, connectedChannels: ['sms'] }, ['no-connection']],
])("a message's template %s", (_name, workspace, codes) => {
  expect(problemsOf('send-message', email, workspace).map(([code]) => code)).toEqual(codes);
});
