import { expect, test } from 'vitest';
import { compile } from '@/journey/compile/compile';
import type { JourneyDocument } from '@/journey/graph/types';
import { advance } from '@/journey/plan/advance';
import type { RunState } from '@/journey/plan/types';
import { validate } from '@/journey/validate/validate';
import { definitions } from '../registry/definitions';

const position = { x: 0, y: 0 };
const document: JourneyDocument = {
  format: 'safar.journey/1',
  name: 'Ask again',
  settings: { reentry: { mode: 'off' }, exits: [] },
  nodes: {
    start: { kind: 'trigger', config: { event: 'Signed Up' }, position, next: { next: 'wait' } },
    wait: { kind: 'wait', config: { amount: 1, unit: 'days' }, position, next: { next: 'back' } },
    back: { kind: 'jump', config: { max: 2 }, position, next: { again: 'wait' } },
  },
};

test('the way back is drawn, and a person is led back as often as it says', () => {
  expect(validate(document, definitions, {})).toEqual([]);
  const plan = compile(document, definitions);
  const facts = {
    person: { id: 'p', traits: {}, channels: {} },
    entry: {},
    workspace: { zone: 'UTC', weekend: [], holidays: [] },
  };
  let state: RunState = { pc: plan.triggers[0]!.to, position: 1, visits: {}, open: null };
  const ports: (string | null)[] = [];
  for (let now = 0; ; now += 86_400_000) {
    const went = advance(plan, state, { now, clock: 1, spread: 0, enteredAt: 0, journeyId: 'j' }, facts);
    state = went.state;
    ports.push(...went.steps.filter(({ nodeId }) => nodeId === 'back').map(({ port }) => port));
    if (went.next.kind === 'end') break;
  }
  expect(ports).toEqual(['again', 'again', 'done']);
});
