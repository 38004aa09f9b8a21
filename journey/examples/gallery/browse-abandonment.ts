import type { Channel } from '@/shared/channel';
import { byBestChannel } from '../by-best-channel';
import { exampleMessages } from '../example-messages';
import type { GalleryExample } from '../gallery-example';
import { place } from '../place';
import { wordsOf } from '../words-of';

const channels: readonly Channel[] = ['push', 'email'];

/** Looked at things, put nothing into the cart: one reminder four hours later, for those who looked more than once. */
export const browseAbandonment: GalleryExample = {
  id: 'browse-abandonment',
  category: 'before',
  make: (language) => {
    const say = wordsOf(language);
    return {
      format: 'safar.journey/1',
      name: say('بازدید بدون خرید', 'Browse abandonment'),
      description: say(
        'چهار ساعت پس از بازدیدی که به سبد نرسید، کالای دیده‌شده را به کسی که بیش از یک بار دیده یادآوری می‌کند.',
        'Four hours after a visit without a cart, reminds those who looked more than once of what they saw.',
      ),
      settings: {
        reentry: { mode: 'after', days: 7 },
        exits: [{ id: 'in-cart', event: 'Cart Updated' }],
        goals: [{ id: 'ordered', event: 'Order Completed', leave: true }],
      },
      nodes: {
        viewed: place(0, 0, {
          kind: 'trigger',
          title: say('کالایی را دید', 'Looked at a product'),
          config: { event: 'Product Viewed' },
          next: { next: 'four-hours' },
        }),
        'four-hours': place(0, 1, {
          kind: 'wait',
          config: { amount: 4, unit: 'hours' },
          next: { next: 'interest' },
        }),
        interest: place(0, 2, {
          kind: 'branch',
          title: say('بیش از یک بار دیده؟', 'Looked more than once?'),
          config: {
            cases: [
              {
                id: 'interested',
                label: say('علاقه‌مند', 'Interested'),
                when: {
                  kind: 'event',
                  name: 'Product Viewed',
                  count: { op: 'at-least', value: 2 },
                  within: { amount: 1, unit: 'days' },
                },
              },
            ],
          },
          next: { interested: 'reach', otherwise: 'passing-by' },
        }),
        'passing-by': place(1, 3, {
          kind: 'exit',
          config: { note: say('تنها یک بازدید گذرا', 'A single visit in passing') },
        }),
        ...byBestChannel({
          id: 'reach',
          title: say('یادآوری کالای دیده‌شده', 'Reminder of what was seen'),
          nobody: say('هیچ کانالی به او نمی‌رسد', 'No channel reaches this person'),
          template: 'browse',
          channels,
          row: 3,
        }),
      },
    };
  },
  templates: exampleMessages(
    'browse',
    channels,
    {
      fa: {
        name: 'بازدید بدون خرید',
        subject: 'هنوز به {{ event.name | default: "آن کالا" }} فکر می‌کنید؟',
        paragraphs: [
          'دیدیم که به {{ event.name | default: "یکی از کالاهای ما" }} نگاه کردید.',
          'مشخصات و نظر خریداران را یک بار دیگر ببینید؛ شاید همان باشد که می‌خواستید.',
        ],
        button: 'دیدن دوباره',
        short: '{{ event.name | default: "کالایی که دیدید" }} هنوز موجود است. یک نگاه دیگر بیندازید:',
      },
      en: {
        name: 'Browse reminder',
        subject: 'Still thinking about {{ event.name | default: "it" }}?',
        paragraphs: [
          'You had a look at {{ event.name | default: "one of our products" }}.',
          'See the details and what other customers say; it may be just what you were after.',
        ],
        button: 'Have another look',
        short: '{{ event.name | default: "What you looked at" }} is still here. Have another look:',
      },
    },
    '{{ event.url | default: "https://shop.example.com" }}',
  ),
};
