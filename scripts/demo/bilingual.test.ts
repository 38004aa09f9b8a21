import { expect, test } from 'vitest';
import { cartAbandonedJourney } from '@/journey/examples/cart-abandoned';
import { journeyDocumentSchema } from '@/journey/schema/journey-document';
import type { Json } from '@/shared/json';
import { bilingual } from './bilingual';

test('texts that differ stand side by side, everything else stays as it is', () => {
  const [fa, en] = [cartAbandonedJourney('fa'), cartAbandonedJourney('en')];
  const both = journeyDocumentSchema.parse(bilingual(fa as unknown as Json, en as unknown as Json));
  expect(both.name).toBe('سبد رهاشده · Abandoned cart');
  expect(both.nodes['two-days']).toEqual(en.nodes['two-days']);
  expect(both.settings).toEqual(en.settings);
});
