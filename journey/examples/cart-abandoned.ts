import type { Language } from '@/shared/language';
import type { JourneyDocument } from '../graph/types';
import { place } from './place';

/** Cart updated → two days → push, else SMS, else e-mail; leaves at once on an order. */
export function cartAbandonedJourney(language: Language): JourneyDocument {
  const fa = language === 'fa';
  return {
    format: 'safar.journey/1',
    name: fa ? 'سبد رهاشده' : 'Abandoned cart',
    description: fa
      ? 'دو روز پس از سبدی که خریده نشد یادآوری می‌کند و با ثبت سفارش بی‌درنگ پایان می‌یابد.'
      : 'Reminds two days after a cart that was not bought, and ends at once when an order comes.',
    settings: {
      reentry: { mode: 'after-exit' },
      exits: [{ id: 'ordered', event: 'Order Completed' }],
      goals: [{ id: 'order', event: 'Order Completed', leave: false }],
    },
    nodes: {
      cart: place(0, 0, {
        kind: 'trigger',
        title: fa ? 'سبد به‌روز شد' : 'Cart updated',
        config: {
          event: 'Cart Updated',
          filter: { kind: 'property', name: 'total', op: 'greater', value: 0 },
        },
        next: { next: 'two-days' },
      }),
      'two-days': place(0, 1, {
        kind: 'wait',
        config: { amount: 2, unit: 'days' },
        next: { next: 'reach' },
      }),
      reach: place(0, 2, {
        kind: 'reachability',
        config: { channels: ['push', 'sms', 'email'] },
        next: { push: 'by-push', sms: 'by-sms', email: 'by-email', none: 'nobody' },
      }),
      'by-push': place(-1.5, 3, {
        kind: 'send-message',
        title: fa ? 'یادآوری با وب‌پوش' : 'Reminder by web push',
        config: { channel: 'push', template: 'cart-push', class: 'marketing' },
      }),
      'by-sms': place(-0.5, 3, {
        kind: 'send-message',
        title: fa ? 'یادآوری با پیامک' : 'Reminder by SMS',
        config: { channel: 'sms', template: 'cart-sms', class: 'marketing' },
      }),
      'by-email': place(0.5, 3, {
        kind: 'send-message',
        title: fa ? 'یادآوری با ایمیل' : 'Reminder by e-mail',
        config: { channel: 'email', template: 'cart-email', class: 'marketing' },
      }),
      nobody: place(1.5, 3, {
        kind: 'exit',
        config: { note: fa ? 'هیچ کانالی به او نمی‌رسد' : 'No channel reaches this person' },
      }),
    },
  };
}
