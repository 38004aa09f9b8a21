import { expect, test } from 'vitest';
import type { JourneyDocument } from '@/journey/graph/types';
import { findSteps } from './find-steps';

const at = (y: number) => ({ position: { x: 0, y } });
const document: JourneyDocument = {
  format: 'safar.journey/1',
  name: 'Any',
  settings: { reentry: { mode: 'off' }, exits: [] },
  nodes: {
    late: { kind: 'send-message', config: { channel: 'sms', template: 'cart' }, next: {}, ...at(200) },
    first: { kind: 'trigger', config: { event: 'Cart Updated' }, next: { next: 'late' }, ...at(0) },
    other: { kind: 'wait', title: 'یک روز کامل', config: { amount: 1, unit: 'days' }, next: {}, ...at(400) },
  },
};
const words = {
  title: (node: { title?: string; kind: string }) => node.title ?? node.kind,
  kindOf: ({ kind }: { kind: string }) => kind,
  text: () => '',
};
const template = {
  key: 'cart',
  id: '1',
  name: 'Forgotten basket',
  channel: 'sms' as const,
  published: true,
  excerpt: 'Hello {{ first_name }}',
  href: '/',
};
const find = (query: string) => findSteps(document, query, words, { templates: [template] });

test('steps are found by event, template, text of a template, kind and title', () => {
  expect(find('cart updated')).toEqual(['first']);
  expect(find('basket')).toEqual(['late']);
  expect(find('first_name')).toEqual(['late']);
  expect(find('wait')).toEqual(['other']);
  expect(find('كامل')).toEqual(['other']);
});

test('what is found comes in the order of the journey', () => {
  expect(find('cart')).toEqual(['first', 'late']);
});

test('no words, or words that no step has, find nothing', () => {
  expect(find('  ')).toEqual([]);
  expect(find('cart wait')).toEqual([]);
});
