import fc from 'fast-check';
import { z } from 'zod';
import { compile } from '@/journey/compile/compile';
import type { Definitions, NodeDefinition } from '@/journey/compile/node-definition';
import type { JourneyDocument, JourneyNode } from '@/journey/graph/types';
import type { Plan } from '@/journey/plan/types';
import type { ScriptedEvent } from '@/journey/simulate/types';
import { definitions } from '@/nodes/registry/definitions';
import type { Json } from '@/shared/json';
import { node } from './cart-journey';

/** What happens while the person stands at an `ask`; nothing: it times out. */
const ANSWERS = ['nothing', 'A', 'B', 'vip', 'Left'] as const;
type Answer = (typeof ANSWERS)[number];

const DAY_MS = 86_400_000;
const askConfig = z.strictObject({ answer: z.enum(ANSWERS), passIfTrue: z.boolean() });

/** Waits for A, B or a trait: every way out of an `await`. It times out soon only where nothing is going to happen. */
const ask: NodeDefinition<z.infer<typeof askConfig>> = {
  kind: 'ask',
  family: 'wait',
  config: askConfig,
  defaults: () => ({ answer: 'nothing', passIfTrue: false }),
  summary: () => ({ key: 'summary' }),
  ports: () => ['a', 'b', 'vip', 'late'].map((id) => ({ id, label: { key: id } })),
  compile: ({ answer, passIfTrue }) => ({
    op: 'await',
    conditions: [
      { port: 'a', on: { kind: 'event', event: 'A' } },
      { port: 'b', on: { kind: 'event', event: 'B' } },
      { port: 'vip', on: { kind: 'rule', rule: { kind: 'trait', name: 'vip', op: 'equals', value: 'yes' } } },
    ],
    timeout: {
      until: { kind: 'duration', ms: answer === 'nothing' ? DAY_MS : 5_000 * DAY_MS },
      exit: 'late',
    },
    passIfTrue,
  }),
};

const kinds: Definitions = { ...definitions, ask };

/** One step: its kind and config. Where its ports lead is drawn separately. */
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(
      fc.constant('ask'),
      fc.record({ answer: fc.constantFrom(...ANSWERS), passIfTrue: fc.boolean() }),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(
      fc.constant('wait'),
      fc.record({ amount: fc.integer({ min: 1, max: 2 }), unit: fc.constant('days') }),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constant([
      'branch',
      {
        cases: [
          { id: 'rich', when: { kind: 'property', name: 'total', op: 'greater', value: 50 } },
          { id: 'vip', when: { kind: 'trait', name: 'vip', op: 'equals', value: 'yes' } },
        ],
      },
    ]),
  },
  fc.constant(['reachability', { channels: ['push', 'sms', 'email'] }]),
  fc.tuple(
    fc.constant('send-message'),
    fc
      .constantFrom('email', 'sms')
      .map((channel) => ({ channel, template: `cart-${channel}`, class: 'marketing' })),
  ),
  fc.constant([
    'split',
    {
      arms: [
        { id: 'one', percent: 50 },
        { id: 'two', percent: 50 },
      ],
    },
  ]),
  fc.tuple(fc.constant('jump'), fc.record({ max: fc.integer({ min: 1, max: 2 }) })),
  fc.constant(['goal', { leave: false }]),
  fc.constant(['note', {}]),
  fc.constant(['exit', {}]),
) as fc.Arbitrary<[kind: string, config: Json]>;

export interface TraceCase {
  plan: Plan;
  script: ScriptedEvent[];
  total: number;
  hasEmail: boolean;
}

const MOST_VISITS = 6;

/** What is going to happen at each `ask`, at every visit. */
function scriptOf(steps: readonly (readonly [string, Json])[]): ScriptedEvent[] {
  return steps.flatMap(([kind, config], index) => {
    const answer: Answer = kind === 'ask' ? (config as { answer: Answer }).answer : 'nothing';
    if (answer === 'nothing') return [];
    const what =
      answer === 'vip'
        ? { name: 'identify', properties: {}, traits: { vip: 'yes' } }
        : { name: answer, properties: {} };
    return Array.from({ length: MOST_VISITS }, (_, visit) => ({
      ...what,
      when: { node: `n${index}`, visit: visit + 1, afterMs: 100 },
    }));
  });
}

/** Every port leads on to a later step, the first one to the next; only a jump leads back, to a step that waits. */
function documentOf(steps: readonly (readonly [string, Json])[], ways: readonly number[]): JourneyDocument {
  const nodes: Record<string, JourneyNode> = { start: node('trigger', { event: 'Go' }, { next: 'n0' }) };
  let drawn = 0;
  const draw = (below: number) => (ways[drawn++ % ways.length] ?? 0) % Math.max(1, below);
  const waiting = steps.flatMap(([kind], index) => (kind === 'ask' || kind === 'wait' ? [index] : []));
  for (const [index, [kind, config]] of steps.entries()) {
    const next: Record<string, string> = {};
    const ports = kinds[kind]?.ports(config) ?? [];
    for (const [position, { id, back }] of ports.entries()) {
      const earlier = waiting.filter((place) => place < index);
      const later = position === 0 ? index + 1 : index + 1 + draw(steps.length - index);
      const target = back ? earlier[draw(earlier.length)] : later;
      if (target !== undefined && target < steps.length) next[id] = `n${target}`;
    }
    nodes[`n${index}`] = node(kind, config, next);
  }
  const exits = [{ id: 'left', event: 'Left' }];
  return {
    format: 'safar.journey/1',
    name: 'Generated',
    settings: { reentry: { mode: 'off' }, exits },
    nodes,
  };
}

/** A journey with everything that is going to happen to one person in it. */
export const traceCase: fc.Arbitrary<TraceCase> = fc
  .record({
    steps: fc.array(step, { minLength: 3, maxLength: 8 }),
    ways: fc.array(fc.nat({ max: 20 }), { minLength: 4, maxLength: 12 }),
    total: fc.integer({ min: 0, max: 100 }),
    hasEmail: fc.boolean(),
  })
  .map(({ steps, ways, total, hasEmail }) => ({
    plan: compile(documentOf(steps, ways), kinds),
    script: scriptOf(steps),
    total,
    hasEmail,
  }));
