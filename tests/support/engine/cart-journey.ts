import type { JourneyDocument, JourneyNode, JourneySettings } from '@/journey/graph/types';
import type { Channel } from '@/shared/channel';
import type { Json } from '@/shared/json';

/** One node of a test's document. */
export const node = (kind: string, config: Json, next: Record<string, string> = {}): JourneyNode => ({
  kind,
  config,
  next,
  position: { x: 0, y: 0 },
});

export const sending = (channel: Channel, next: Record<string, string> = {}): JourneyNode =>
  node('send-message', { channel, template: `cart-${channel}`, class: 'marketing' }, next);

/** Cart Updated → wait → which channel reaches → send → exit; leaves at once on Order Completed. */
export function cartJourney(settings: Partial<JourneySettings> = {}): JourneyDocument {
  return {
    format: 'safar.journey/1',
    name: 'Abandoned cart',
    settings: {
      reentry: { mode: 'off' },
      exits: [{ id: 'ordered', event: 'Order Completed' }],
      ...settings,
    },
    nodes: {
      start: node('trigger', { event: 'Cart Updated' }, { next: 'wait' }),
      wait: node('wait', { amount: 2, unit: 'days' }, { next: 'reach' }),
      reach: node(
        'reachability',
        { channels: ['push', 'sms', 'email'] },
        { push: 'push', sms: 'sms', email: 'email', none: 'nobody' },
      ),
      push: sending('push', { sent: 'done' }),
      sms: sending('sms', { sent: 'done' }),
      email: sending('email', { sent: 'done' }),
      done: node('exit', {}),
      nobody: node('exit', { note: 'Nobody to reach' }),
    },
  };
}

export const CART_TEMPLATES: Record<string, Channel> = {
  'cart-push': 'push',
  'cart-sms': 'sms',
  'cart-email': 'email',
};
