import { cartAbandonedJourney } from '@/journey/examples/cart-abandoned';
import type { Stack } from '../fixtures/test';
import { callApi } from './call-api';
import { publishCartTemplates } from './cart-templates';

/** The cart journey of the examples under a name of its own, published by the API. Returns its id. */
export async function publishCartJourney(stack: Stack, name: string): Promise<string> {
  await publishCartTemplates(stack);
  const { id } = await callApi(stack, 'POST', '/journeys', { ...cartAbandonedJourney('en'), name });
  await callApi(stack, 'POST', `/journeys/${id}/publish`);
  return id;
}
