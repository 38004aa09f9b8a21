import type { JourneyDocument } from '@/journey/graph/types';
import { node } from '../../../tests/support/engine/cart-journey';

const gold = { id: 'gold', when: { kind: 'trait', name: 'tier', op: 'equals', value: 'gold' } };
const mail = (template: string, next: Record<string, string>) =>
  node('send-message', { channel: 'email', template, class: 'transactional' }, next);

/** Condition, message A, a minute, condition, message B. */
export const minuteJourney = (event: string): JourneyDocument => ({
  format: 'safar.journey/1',
  name: event,
  settings: { reentry: { mode: 'off' }, exits: [] },
  nodes: {
    start: node('trigger', { event }, { next: 'first' }),
    first: node('branch', { cases: [gold] } as never, { gold: 'a-gold', otherwise: 'a' }),
    'a-gold': mail('j1-gold', { sent: 'minute' }),
    a: mail('j1-plain', { sent: 'minute' }),
    minute: node('wait', { amount: 1, unit: 'minutes' }, { next: 'second' }),
    second: node('branch', { cases: [gold] } as never, { gold: 'b-gold', otherwise: 'b' }),
    'b-gold': mail('j1-gold', { sent: 'end' }),
    b: mail('j1-plain', { sent: 'end' }),
    end: node('exit', {}),
  },
});
