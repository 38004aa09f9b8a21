import { place } from '@/journey/examples/place';
import type { JourneyDocument, JourneyNode } from '@/journey/graph/types';
import type { Stack } from '../fixtures/test';
import { callApi } from './call-api';
import { publishCartTemplates } from './cart-templates';

type LineStep = Pick<JourneyNode, 'kind' | 'config' | 'title'>;

/** A step of such a line: a message made from the cart's template of this channel. */
export const sendStep = (channel: 'push' | 'sms' | 'email'): LineStep => ({
  kind: 'send-message',
  config: { channel, template: `cart-${channel}`, class: 'marketing' },
});

/** A step of such a line: two days. */
export const waitStep: LineStep = { kind: 'wait', config: { amount: 2, unit: 'days' } };

/**
 * Publishes a journey whose steps stand one below the other and that only its own event enters. Returns its id. The
 * event is named as the journey is.
 */
export async function publishLine(stack: Stack, name: string, steps: LineStep[]): Promise<string> {
  await publishCartTemplates(stack);
  const trigger: LineStep = { kind: 'trigger', config: { event: name } };
  const line = [trigger, ...steps];
  const wayOut = (kind: string) => (kind === 'send-message' ? 'sent' : 'next');
  const nodes = Object.fromEntries(
    line.map((step, row) => {
      const next = row + 1 < line.length ? { [wayOut(step.kind)]: `step-${row + 1}` } : {};
      return [`step-${row}`, place(0, row, { ...step, next })];
    }),
  );
  const document: JourneyDocument = {
    format: 'safar.journey/1',
    name,
    settings: { reentry: { mode: 'off' }, exits: [] },
    nodes,
  };
  const { id } = await callApi(stack, 'POST', '/journeys', document);
  await callApi(stack, 'POST', `/journeys/${id}/publish`);
  return id;
}
