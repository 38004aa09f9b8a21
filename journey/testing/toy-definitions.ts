import { z } from 'zod';
import type { Definitions, NodeDefinition } from '../compile/node-definition';

const none = z.strictObject({});
const base = { config: none, defaults: () => ({}), summary: () => ({ key: 'summary' }) };
const port = (id: string, optional?: boolean) => ({
  id,
  label: { key: `ports.${id}` },
  ...(optional ? { optional } : {}),
});

const start: NodeDefinition<object> = {
  ...base,
  kind: 'start',
  family: 'trigger',
  ports: () => [port('next')],
  trigger: () => ({ on: { kind: 'event', event: 'Hello' } }),
};
const pass: NodeDefinition<object> = {
  ...base,
  kind: 'pass',
  family: 'wait',
  ports: () => [port('next')],
  compile: () => ({ op: 'sleep', until: { kind: 'duration', ms: 1 }, exit: 'next' }),
};
const splitConfig = z.strictObject({ ways: z.number().int().min(0).max(6) });
const split: NodeDefinition<{ ways: number }> = {
  kind: 'split',
  family: 'decision',
  config: splitConfig,
  defaults: () => ({ ways: 2 }),
  summary: () => ({ key: 'summary' }),
  ports: ({ ways }) => [...Array.from({ length: ways }, (_, index) => port(`way-${index}`)), port('else')],
  validate: ({ ways }) => (ways === 0 ? [{ code: 'no-ways', severity: 'warning', field: 'ways' }] : []),
  compile: () => ({ op: 'choose', arms: [], otherwise: 'else' }),
};
const stop: NodeDefinition<object> = {
  ...base,
  kind: 'stop',
  family: 'exit',
  ports: () => [],
  compile: () => ({ op: 'end', reason: { code: 'completed' } }),
};
const send: NodeDefinition<object> = {
  ...base,
  kind: 'send',
  family: 'message',
  ports: () => [port('sent'), port('failed', true)],
  compile: () => ({
    op: 'effect',
    effect: 'send',
    args: {},
    answeredBy: 'ledger',
    sends: true,
    settle: false,
    patienceMs: 0,
    outcomes: {},
    otherwise: 'sent',
  }),
};

/** Five small kinds that tests of the domain use in place of the product's. */
export const toyDefinitions: Definitions = { start, pass, split, send, stop };
