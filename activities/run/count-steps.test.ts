import { expect, test } from 'vitest';
import type { StepChange } from '@/journey/plan/types';
import { countSteps, foldCounts } from './count-steps';

const version = { workspaceId: 'w', journeyId: 'j', version: 1 };
const change = (nodeId: string, status: StepChange['status'], port: string | null): StepChange => ({
  nodeId,
  visit: 1,
  position: 0,
  status,
  port,
  reason: { code: 'waiting', until: '' },
  enteredAt: 0,
  leftAt: null,
});
const measures = (...args: Parameters<typeof countSteps>) =>
  countSteps(...args).map(({ nodeId, measure, delta }) => `${nodeId} ${measure} ${delta}`);

test('a node is entered once and passed by its port', () => {
  expect(measures(version, null, [change('wait', 'waiting', null)])).toEqual(['wait entered 1']);
  const open = { node: 'wait', visit: 1, position: 0, enteredAt: 0, until: 1 };
  expect(measures(version, open, [change('wait', 'done', 'next'), change('out', 'done', null)])).toEqual([
    'wait passed:next 1',
    'out entered 1',
  ]);
});

test('equal measures become one row, and rows that cancel out none', () => {
  const row = (nodeId: string, delta: number) => ({ ...version, nodeId, measure: 'entered', delta });
  expect(foldCounts([row('a', 1), row('b', 1), row('a', 2), row('c', 1), row('c', -1)])).toEqual([
    row('a', 3),
    row('b', 1),
  ]);
});
