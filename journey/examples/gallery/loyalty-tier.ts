import type { Channel } from '@/shared/channel';
import { byBestChannel } from '../by-best-channel';
import { exampleMessages } from '../example-messages';
import type { GalleryExample } from '../gallery-example';
import { place } from '../place';
import { wordsOf } from '../words-of';

const channels: readonly Channel[] = ['sms', 'email'];

/** A new tier in the loyalty club: congratulations that say what it brings. */
export const loyaltyTier: GalleryExample = {
  id: 'loyalty-tier',
  category: 'loyalty',
  make: (language) => {
    const say = wordsOf(language);
    return {
      format: 'safar.journey/1',
      name: say('رسیدن به سطح طلایی', 'Gold tier reached'),
      description: say(
        'وقتی سطح مشتری در باشگاه مشتریان طلایی شود، تبریک می‌گوید و مزایا را معرفی می‌کند.',
        'Congratulates whoever becomes gold in the loyalty club, and says what it brings.',
      ),
      settings: {
        reentry: { mode: 'after', days: 180 },
        exits: [],
        goals: [{ id: 'ordered', event: 'Order Completed', leave: false }],
      },
      nodes: {
        gold: place(0, 0, {
          kind: 'trigger-trait',
          title: say('سطح طلایی شد', 'Became gold'),
          config: { trait: 'tier', to: 'gold' },
          next: { next: 'morning' },
        }),
        morning: place(0, 1, {
          kind: 'wait',
          config: { mode: 'window', from: '09:00', to: '20:00' },
          next: { next: 'reach' },
        }),
        ...byBestChannel({
          id: 'reach',
          title: say('تبریک سطح طلایی', 'Welcome to gold'),
          nobody: say('هیچ کانالی به او نمی‌رسد', 'No channel reaches this person'),
          template: 'tier-gold',
          channels,
          row: 2,
        }),
      },
    };
  },
  templates: exampleMessages('tier-gold', channels, {
    fa: {
      name: 'سطح طلایی',
      subject: 'به سطح طلایی رسیدید',
      paragraphs: [
        'از همراهی شما سپاسگزاریم؛ از امروز مشتری طلایی ما هستید.',
        'ارسال رایگان، پشتیبانی بی‌نوبت و خرید زودهنگام در حراج‌ها از آن شماست.',
      ],
      button: 'دیدن مزایا',
      short: 'تبریک! از امروز مشتری طلایی ما هستید. مزایای شما:',
    },
    en: {
      name: 'Gold tier',
      subject: 'You are gold now',
      paragraphs: [
        'Thank you for staying with us: from today you are a gold customer.',
        'Free delivery, help without a queue and early access to every sale are yours.',
      ],
      button: 'See your benefits',
      short: 'You are a gold customer from today. Your benefits:',
    },
  }),
};
