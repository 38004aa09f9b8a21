import type { Language } from '@/shared/language';
import type { JourneyDocument } from '../graph/types';
import { place } from './place';

/** Signed up → an hour later → e-mail, else SMS. */
export function welcomeJourney(language: Language): JourneyDocument {
  const fa = language === 'fa';
  return {
    format: 'safar.journey/1',
    name: fa ? 'خوشامدگویی' : 'Welcome',
    description: fa
      ? 'به هر کس که عضو می‌شود، یک ساعت بعد با کانالی که به او می‌رسد خوشامد می‌گوید.'
      : 'Greets everyone who signs up, an hour later, on the channel that reaches them.',
    settings: {
      reentry: { mode: 'off' },
      exits: [],
      goals: [{ id: 'first-order', event: 'Order Completed', leave: false }],
    },
    nodes: {
      'signed-up': place(0, 0, {
        kind: 'trigger',
        title: fa ? 'عضو شد' : 'Signed up',
        config: { event: 'Signed Up' },
        next: { next: 'an-hour' },
      }),
      'an-hour': place(0, 1, {
        kind: 'wait',
        config: { amount: 1, unit: 'hours' },
        next: { next: 'reach' },
      }),
      reach: place(0, 2, {
        kind: 'reachability',
        config: { channels: ['email', 'sms'] },
        next: { email: 'by-email', sms: 'by-sms', none: 'nobody' },
      }),
      'by-email': place(-1, 3, {
        kind: 'send-message',
        title: fa ? 'ایمیل خوشامد' : 'Welcome e-mail',
        config: { channel: 'email', template: 'welcome-email', class: 'marketing' },
      }),
      'by-sms': place(0, 3, {
        kind: 'send-message',
        title: fa ? 'پیامک خوشامد' : 'Welcome SMS',
        config: { channel: 'sms', template: 'welcome-sms', class: 'marketing' },
      }),
      nobody: place(1, 3, {
        kind: 'exit',
        config: { note: fa ? 'هیچ کانالی به او نمی‌رسد' : 'No channel reaches this person' },
      }),
    },
  };
}
