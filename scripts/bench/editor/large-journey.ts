import { place } from '@/journey/examples/place';
import type { JourneyDocument, JourneyNode } from '@/journey/graph/types';

const COLUMNS = 10;

type Card = Omit<JourneyNode, 'position' | 'next'>;

/** What a chain is made of, again and again: kinds with one way out and with several, and cards of both heights. */
const CHAIN: { card: Card; onward: string }[] = [
  { card: { kind: 'wait', config: { amount: 2, unit: 'days' } }, onward: 'next' },
  { card: { kind: 'reachability', config: { channels: ['push', 'sms', 'email'] } }, onward: 'email' },
  {
    card: { kind: 'send-message', config: { channel: 'email', template: 'cart-email', class: 'marketing' } },
    onward: 'sent',
  },
];

/** A journey of `size` steps: a split into ten chains. */
export function largeJourney(size: number): JourneyDocument {
  const arms = Array.from({ length: COLUMNS }, (_, index) => ({ id: `arm-${index + 1}`, percent: 10 }));
  const nodes: JourneyDocument['nodes'] = {
    start: place(0, 0, { kind: 'trigger', config: { event: 'Cart Updated' }, next: { next: 'split' } }),
    split: place(0, 1, {
      kind: 'split',
      config: { arms },
      next: Object.fromEntries(arms.map(({ id }, column) => [id, nameOf(column, 0)])),
    }),
  };
  const chained = size - Object.keys(nodes).length;
  for (let number = 0; number < chained; number += 1) {
    const column = number % COLUMNS;
    const row = Math.floor(number / COLUMNS);
    const link = CHAIN[row % CHAIN.length]!;
    const isLast = number + COLUMNS >= chained;
    nodes[nameOf(column, row)] = place(column - (COLUMNS - 1) / 2, row * 1.5 + 3, {
      ...link.card,
      next: isLast ? {} : { [link.onward]: nameOf(column, row + 1) },
    });
  }
  return {
    format: 'safar.journey/1',
    name: `${size} steps`,
    settings: { reentry: { mode: 'off' }, exits: [] },
    nodes,
  };
}

const nameOf = (column: number, row: number): string => `step-${column * 1_000 + row + 1}`;
