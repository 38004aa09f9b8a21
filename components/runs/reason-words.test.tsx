import { readFileSync } from 'node:fs';
import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { FormatProvider } from '@/i18n/format-provider';
import { compile } from '@/journey/compile/compile';
import type { JourneyNode } from '@/journey/graph/types';
import type { EffectInstruction, EndReason, EntryRefusalReason, StepReason } from '@/journey/plan/types';
import type { ReachReason } from '@/journey/reach/types';
import { definitions } from '@/nodes/registry/definitions';
import { nodeEffects } from '@/nodes/registry/effects';
import { contextOf, recordedPorts } from '@/nodes/registry/recorded-ports';
import type { CallSettlement } from '@/server/data/calls/settle-call';
import type { Json } from '@/shared/json';
import { LANGUAGES, type Language } from '@/shared/language';
import { type ReasonText, useReasonText } from './use-reason-text';

const kinds = Object.keys(definitions);
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const messagesOf = (language: Language) => ({
  ...Object.fromEntries(
    ['reasons', 'rules', 'common', 'format'].map((area) => [area, read(`messages/${language}/${area}.json`)]),
  ),
  nodes: Object.fromEntries(kinds.map((kind) => [kind, read(`nodes/${kind}/messages.${language}.json`)])),
});
const node = (kind: string, config: Json): JourneyNode => ({
  kind,
  config,
  next: {},
  position: { x: 0, y: 0 },
});
const OTHER = '0198a000-0000-7000-8000-000000000000';
const at = '2026-11-27T09:00:00.000Z';
const outcome = { outcome: 'planned', final: false };

// One of each code: a new one does not compile until it stands here, and does not pass until it has words.
const ends: { [Code in EndReason['code']]: Extract<EndReason, { code: Code }> } = {
  completed: { code: 'completed' },
  'exit-node': { code: 'exit-node' },
  'exit-rule': { code: 'exit-rule', exitId: 'e', event: 'Paid', messageId: 'm', at },
  goal: { code: 'goal', goalId: 'g' },
  audience: { code: 'audience', checks: [] },
  stopped: { code: 'stopped' },
  paused: { code: 'paused' },
  'node-removed': { code: 'node-removed', nodeId: 'n', version: 2 },
  merged: { code: 'merged' },
  'person-deleted': { code: 'person-deleted' },
  failed: { code: 'failed', detail: 'because' },
};
const refusals: { [Code in EntryRefusalReason['code']]: Extract<EntryRefusalReason, { code: Code }> } = {
  filter: { code: 'filter', checks: [] },
  audience: { code: 'audience', checks: [] },
  'cap-total': { code: 'cap-total', limit: 5 },
  'cap-day': { code: 'cap-day', limit: 5, day: '2026-11-27' },
  paused: { code: 'paused' },
  stopped: { code: 'stopped' },
  'reentry-off': { code: 'reentry-off' },
  'already-inside': { code: 'already-inside' },
  'too-soon': { code: 'too-soon', since: at, days: 3 },
  'no-instance-key': { code: 'no-instance-key', property: 'orderId' },
  'too-many-open': { code: 'too-many-open', limit: 3 },
};
const steps: { [Code in StepReason['code']]: Extract<StepReason, { code: Code }>[] } = {
  entered: [{ code: 'entered', event: 'Paid', messageId: 'm' }],
  waiting: [{ code: 'waiting', until: at }],
  waited: [{ code: 'waited', since: at, until: at }],
  chose: [{ code: 'chose', port: 'a', arms: [] }],
  met: [{ code: 'met', port: 'a', on: { kind: 'event', event: 'Paid' }, at }],
  awaiting: [{ code: 'awaiting', until: at, wants: [] }],
  'timed-out': [{ code: 'timed-out', since: at, until: at }],
  passed: [
    { code: 'passed', why: 'no-date' },
    { code: 'passed', why: 'past' },
  ],
  split: [{ code: 'split', port: 'a', bucket: 1 }],
  jumped: [
    { code: 'jumped', visit: 1, max: 1 },
    { code: 'jumped', visit: 2, max: 1 },
  ],
  marked: [
    { code: 'marked', mark: 'goal' },
    { code: 'marked', mark: 'note' },
  ],
  assigned: [{ code: 'assigned', variables: { score: 1 } }],
  'not-audience': [{ code: 'not-audience', checks: [] }],
  effect: [{ code: 'effect', outcome }],
  'awaiting-outcome': [{ code: 'awaiting-outcome', outcome, until: at }],
  ended: [{ code: 'ended', reason: { code: 'stopped' } }],
  migrated: [
    { code: 'migrated', version: 2, nodeId: 'n' },
    { code: 'migrated', version: 2, nodeId: null },
  ],
  erased: [{ code: 'erased' }],
};
const unreachable: Record<Exclude<ReachReason, 'reachable'>, true> = {
  'no-address': true,
  'invalid-address': true,
  'no-token': true,
  'no-consent': true,
  'opted-out': true,
  suppressed: true,
};

/** Why a message that was planned did not go out or was not taken. */
const held = [
  ...['no-template', 'template-unpublished', 'render', 'empty', 'no-connection', 'too-late', 'run-ended'],
  ...['person-deleted', 'refused', 'hard-bounce', 'policy', 'no-answer', 'retry'],
];

// What is said of a step whose kind has no words of its own for an outcome.
const ledger = ['planned', 'sent', 'not-sent', 'failed', 'unknown'];
const calls: Record<Exclude<CallSettlement['state'], 'planned' | 'withdrawn'>, true> = {
  succeeded: true,
  failed: true,
  unknown: true,
};
/** What answers a step of a kind, besides what its ways out name. */
const ANSWERS: Record<string, string[]> = {
  'call-webhook': Object.keys(calls),
  'start-journey': ['ended', 'refused'],
};
const acting: [string, Json][] = [
  ['approval', { title: 'May we?', text: '', patience: { amount: 1, unit: 'days' } }],
  [
    'create-task',
    {
      title: 'Call',
      text: '',
      outcomes: [{ id: 'reached', label: 'Reached' }],
      patience: { amount: 1, unit: 'days' },
    },
  ],
  ['call-webhook', { ...(definitions['call-webhook']?.defaults() as object), url: 'https://example.com' }],
  ['start-journey', { ...(definitions['start-journey']?.defaults() as object), journey: OTHER }],
  ['start-journey', { ...(definitions['start-journey']?.defaults() as object), journey: OTHER, wait: true }],
  ['emit-event', { event: 'Won Back', properties: [] }],
  ['update-profile', { changes: [{ op: 'unset', trait: 'lead' }] }],
  ['send-message', { channel: 'email', template: 'cart', class: 'marketing' }],
];

/** Every outcome that a step can record: what its effect says at once, and what is answered later. */
async function outcomesOf(own: JourneyNode): Promise<string[]> {
  const document = {
    format: 'safar.journey/1' as const,
    name: 'Any',
    settings: { reentry: { mode: 'off' as const }, exits: [] },
    nodes: { start: { ...node('trigger', { event: 'Paid' }), next: { next: 'n' } }, n: own },
  };
  const instruction = compile(document, definitions).code.find(
    (found): found is EffectInstruction => found.op === 'effect' && found.node === 'n',
  );
  if (!instruction) throw new Error(`${own.kind} compiles to no effect`);
  const said = await nodeEffects[instruction.effect]?.(instruction.args, contextOf(), recordedPorts().ports);
  const later = instruction.answeredBy === 'ledger' ? ledger : (ANSWERS[own.kind] ?? []);
  return [...new Set([...Object.keys(instruction.outcomes), ...later, ...(said ? [said.outcome] : [])])];
}

const Says = ({ words }: { words(text: ReasonText): string }) => words(useReasonText());

function say(language: Language, words: (text: ReasonText) => string): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider
      locale={language}
      messages={messagesOf(language)}
      timeZone="UTC"
      onError={(error) => {
        throw error;
      }}
    >
      <FormatProvider timeZone="UTC">
        <Says words={words} />
      </FormatProvider>
    </NextIntlClientProvider>,
  );
}

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(Object.values(ends))('a run that ended ($code) says why', (reason) => {
    expect(say(language, (text) => text.end(reason))).not.toBe('');
  });

  test.each(Object.values(refusals))('a refusal ($code) says why', (reason) => {
    expect(say(language, (text) => text.refusal(reason))).not.toBe('');
  });

  test.each(Object.values(refusals))(
    'a step that sent somebody where they were refused ($code) says why',
    (reason) => {
      const start = definitions['start-journey']?.defaults() as object;
      const own = node('start-journey', { ...start, journey: OTHER, wait: true });
      const detail = { refusal: reason } as unknown as Json;
      const outcome = { outcome: 'refused', final: true, detail };
      const words = say(language, (text) => text.step({ code: 'effect', outcome }, own));
      expect(words).toContain(`: ${say(language, (text) => text.refusal(reason))}`);
    },
  );

  test.each(Object.values(steps).flat())('a step ($code) says what happened', (reason) => {
    expect(say(language, (text) => text.step(reason, null))).not.toBe('');
  });

  test.each([...Object.keys(unreachable), ...held])('a message that did not leave (%s) says why', (code) => {
    expect(['', code]).not.toContain(
      say(language, (text) =>
        text.message({ code, template: 'cart', field: 'subject', message: 'odd' }),
      ).trim(),
    );
  });

  test.each(acting)('every outcome of %s has words', async (kind, config) => {
    const own = node(kind, config);
    const [unnamed] = read(`messages/${language}/reasons.json`).effect.other.split('{');
    for (const found of await outcomesOf(own)) {
      const words = say(language, (text) =>
        text.step({ code: 'effect', outcome: { outcome: found, final: true } }, own),
      );
      expect(words, found).not.toContain(unnamed);
    }
  });
});
