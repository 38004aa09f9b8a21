import type { Channel } from '@/shared/channel';
import { byBestChannel } from '../by-best-channel';
import { exampleMessages } from '../example-messages';
import type { GalleryExample } from '../gallery-example';
import { place } from '../place';
import { wordsOf } from '../words-of';

const channels: readonly Channel[] = ['push', 'email'];

/** Not a sign of life for two weeks: a friendly word at an hour when people read. */
export const silentTwoWeeks: GalleryExample = {
  id: 'silent-two-weeks',
  category: 'return',
  make: (language) => {
    const say = wordsOf(language);
    return {
      format: 'safar.journey/1',
      name: say('مشتری خاموش ۱۴ روزه', 'Silent for 14 days'),
      description: say(
        'به کسی که دو هفته هیچ فعالیتی نداشته، ساعت شش عصر یک پیام دوستانه می‌فرستد.',
        'Sends a friendly word at six in the evening to whoever has done nothing for two weeks.',
      ),
      settings: {
        reentry: { mode: 'after', days: 30 },
        exits: [{ id: 'looked', event: 'Product Viewed' }],
        goals: [{ id: 'ordered', event: 'Order Completed', leave: true }],
      },
      nodes: {
        silent: place(0, 0, {
          kind: 'trigger-inactivity',
          title: say('۱۴ روز خاموش', 'Silent for 14 days'),
          config: { amount: 14, unit: 'days', events: [] },
          next: { next: 'evening' },
        }),
        evening: place(0, 1, {
          kind: 'wait',
          config: { mode: 'time-of-day', at: '18:00' },
          next: { next: 'reach' },
        }),
        ...byBestChannel({
          id: 'reach',
          title: say('یک پیام دوستانه', 'A friendly word'),
          nobody: say('هیچ کانالی به او نمی‌رسد', 'No channel reaches this person'),
          template: 'silent',
          channels,
          row: 2,
        }),
      },
    };
  },
  templates: exampleMessages('silent', channels, {
    fa: {
      name: 'مشتری خاموش',
      subject: 'جای شما خالی است',
      paragraphs: [
        'دو هفته است که از شما خبری نداریم.',
        'در این مدت پیشنهادهای تازه‌ای آماده کرده‌ایم؛ نگاهی بیندازید.',
      ],
      button: 'دیدن پیشنهادها',
      short: 'دو هفته است شما را ندیده‌ایم. پیشنهادهای تازه منتظر شماست.',
    },
    en: {
      name: 'Silent customer',
      subject: 'We have missed you',
      paragraphs: [
        'We have not heard from you for two weeks.',
        'There are new offers since then. Have a look.',
      ],
      button: 'See the offers',
      short: 'We have not seen you for two weeks. New offers are waiting.',
    },
  }),
};
