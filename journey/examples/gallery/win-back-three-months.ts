import type { Channel } from '@/shared/channel';
import { byBestChannel } from '../by-best-channel';
import { exampleMessages } from '../example-messages';
import type { GalleryExample } from '../gallery-example';
import { place } from '../place';
import { wordsOf } from '../words-of';

const channels: readonly Channel[] = ['email', 'sms'];

/** Bought before, not for three months: a reason to come back first, a discount only for those who need it. */
export const winBackThreeMonths: GalleryExample = {
  id: 'win-back-three-months',
  category: 'return',
  make: (language) => {
    const say = wordsOf(language);
    return {
      format: 'safar.journey/1',
      name: say('بازگرداندن مشتری پس از سه ماه', 'Win-back after three months'),
      description: say(
        'سه ماه پس از آخرین خرید، نخست تازه‌ها را نشان می‌دهد و یک هفته بعد، تنها اگر خریدی نشد، تخفیف می‌دهد.',
        'Three months after the last order, shows what is new; a week later, only without an order, offers a discount.',
      ),
      settings: {
        reentry: { mode: 'after', days: 90 },
        exits: [],
        goals: [{ id: 'came-back', event: 'Order Completed', leave: true }],
      },
      nodes: {
        quiet: place(0, 0, {
          kind: 'trigger-inactivity',
          title: say('سه ماه بی‌خرید', 'Three months without an order'),
          config: { amount: 90, unit: 'days', events: ['Order Completed'] },
          next: { next: 'news' },
        }),
        ...byBestChannel({
          id: 'news',
          title: say('تازه‌های فروشگاه', 'What is new'),
          template: 'win-back-news',
          channels,
          row: 1,
          onward: 'a-week',
        }),
        'a-week': place(0, 3, {
          kind: 'wait',
          config: { amount: 1, unit: 'weeks' },
          next: { next: 'offer' },
        }),
        ...byBestChannel({
          id: 'offer',
          title: say('تخفیف بازگشت', 'A discount to come back'),
          nobody: say('هیچ کانالی به او نمی‌رسد', 'No channel reaches this person'),
          template: 'win-back-offer',
          channels,
          row: 4,
        }),
      },
    };
  },
  templates: [
    ...exampleMessages('win-back-news', channels, {
      fa: {
        name: 'بازگشت: تازه‌ها',
        subject: 'از آخرین دیدارمان چیزهای تازه‌ای آمده است',
        paragraphs: [
          'سه ماه است که شما را ندیده‌ایم و در این مدت کالاهای تازه‌ای رسیده است.',
          'چند تا را که گمان می‌کنیم بپسندید کنار گذاشته‌ایم.',
        ],
        button: 'دیدن تازه‌ها',
        short: 'جای شما خالی است. تازه‌های {{ workspace.name }} را ببینید:',
      },
      en: {
        name: 'Win-back: what is new',
        subject: 'There is something new since we last saw you',
        paragraphs: [
          'It has been three months, and new things have arrived meanwhile.',
          'We put a few aside that we think you will like.',
        ],
        button: 'See what is new',
        short: 'We miss you. See what is new at {{ workspace.name }}:',
      },
    }),
    ...exampleMessages('win-back-offer', channels, {
      fa: {
        name: 'بازگشت: تخفیف',
        subject: '۱۵٪ تخفیف برای بازگشت شما',
        paragraphs: [
          'دلمان می‌خواهد دوباره میزبان شما باشیم.',
          'کد <span dir="ltr">BACK15</span> در خرید بعدی پانزده درصد تخفیف دارد.',
        ],
        button: 'خرید با تخفیف',
        short: '۱۵٪ تخفیف برای بازگشت شما، با کد:\nBACK15',
      },
      en: {
        name: 'Win-back: discount',
        subject: '15% off to welcome you back',
        paragraphs: [
          'We would love to see you again.',
          'The code BACK15 takes fifteen percent off your next order.',
        ],
        button: 'Shop with 15% off',
        short: '15% off to welcome you back, with the code BACK15:',
      },
    }),
  ],
};
