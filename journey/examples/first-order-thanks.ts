import type { Language } from '@/shared/language';
import type { JourneyDocument } from '../graph/types';
import { place } from './place';

/** First order → a day later → gold customers by SMS when it reaches them, everyone else by e-mail or SMS. */
export function firstOrderThanksJourney(language: Language): JourneyDocument {
  const fa = language === 'fa';
  const email = { channel: 'email', template: 'thanks-email', class: 'marketing' };
  const sms = { channel: 'sms', template: 'thanks-sms', class: 'marketing' };
  return {
    format: 'safar.journey/1',
    name: fa ? 'سپاس از نخستین خرید' : 'Thanks for the first order',
    description: fa
      ? 'یک روز پس از نخستین سفارش سپاس می‌گوید و کد تخفیف خرید بعدی را می‌دهد.'
      : 'Says thanks a day after the first order, with a discount code for the next one.',
    settings: {
      reentry: { mode: 'off' },
      exits: [],
      goals: [{ id: 'second-order', event: 'Order Completed', leave: false }],
    },
    nodes: {
      'first-order': place(0, 0, {
        kind: 'trigger',
        title: fa ? 'نخستین سفارش' : 'First order',
        config: {
          event: 'Order Completed',
          filter: { kind: 'property', name: 'orderNumber', op: 'equals', value: 1 },
        },
        next: { next: 'a-day' },
      }),
      'a-day': place(0, 1, {
        kind: 'wait',
        config: { amount: 1, unit: 'days' },
        next: { next: 'plan' },
      }),
      plan: place(0, 2, {
        kind: 'branch',
        title: fa ? 'مشتری طلایی؟' : 'Gold customer?',
        config: {
          cases: [
            {
              id: 'gold',
              label: fa ? 'طلایی' : 'Gold',
              when: {
                kind: 'all',
                rules: [
                  { kind: 'trait', name: 'plan', op: 'equals', value: 'gold' },
                  { kind: 'reachable', channel: 'sms' },
                ],
              },
            },
          ],
        },
        next: { gold: 'gold-sms', otherwise: 'reach' },
      }),
      'gold-sms': place(-1, 3, {
        kind: 'send-message',
        title: fa ? 'سپاس پیامکی' : 'Thanks by SMS',
        config: sms,
      }),
      reach: place(1, 3, {
        kind: 'reachability',
        config: { channels: ['email', 'sms'] },
        next: { email: 'by-email', sms: 'by-sms', none: 'nobody' },
      }),
      'by-email': place(0, 4, {
        kind: 'send-message',
        title: fa ? 'سپاس ایمیلی' : 'Thanks by e-mail',
        config: email,
      }),
      'by-sms': place(1, 4, {
        kind: 'send-message',
        title: fa ? 'سپاس پیامکی' : 'Thanks by SMS',
        config: sms,
      }),
      nobody: place(2, 4, {
        kind: 'exit',
        config: { note: fa ? 'هیچ کانالی به او نمی‌رسد' : 'No channel reaches this person' },
      }),
    },
  };
}
