import { expect, test } from 'vitest';
import { validate } from '@/journey/validate/validate';
import { definitions } from '../registry/definitions';
import type { WaitOn, WaitUntilConfig } from './config';
import { definition } from './definition';

const callback = (more: object = {}): WaitUntilConfig => ({
  conditions: [{ id: 'done', on: { kind: 'callback', name: 'done', ...more } as WaitOn }],
  timeout: { amount: 1, unit: 'days' },
  passIfTrue: false,
});
const compiled = (config: WaitUntilConfig) =>
  definition.compile?.(definition.config.parse(config), { nodeId: 'hold', isWired: () => true });
const map = [{ variable: 'score', path: 'result.score' }];

test('variables are taken out of what the other system sends', () => {
  expect(compiled(callback({ map }))).toMatchObject({
    conditions: [{ port: 'done', assign: [{ variable: 'score', path: 'data.result.score' }] }],
  });
});

test('a wait that takes nothing compiles to what it always did', () => {
  for (const config of [callback(), callback({ map: [] })])
    expect(Object.keys((compiled(config) as { conditions: object[] }).conditions[0]!)).toEqual([
      'port',
      'on',
    ]);
});

test('a variable that the journey does not declare is named', () => {
  const problems = validate(
    {
      format: 'safar.journey/1',
      name: 'x',
      settings: { reentry: { mode: 'off' }, exits: [] },
      nodes: {
        hold: { kind: 'wait-until', config: callback({ map }), position: { x: 0, y: 0 }, next: {} },
      },
    } as never,
    definitions,
    {},
  );
  expect(problems).toContainEqual({
    code: 'variable-unknown',
    severity: 'error',
    nodeId: 'hold',
    values: { name: 'score' },
  });
});
