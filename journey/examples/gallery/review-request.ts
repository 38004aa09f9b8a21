import type { Channel } from '@/shared/channel';
import { byBestChannel } from '../by-best-channel';
import { exampleMessages } from '../example-messages';
import type { GalleryExample } from '../gallery-example';
import { place } from '../place';
import { wordsOf } from '../words-of';

const first: readonly Channel[] = ['sms', 'email'];
const again: readonly Channel[] = ['email'];
const match = { property: 'orderId', entryProperty: 'orderId' };

/** Asks for a review of each order when there was time to try things, and once more. */
export const reviewRequest: GalleryExample = {
  id: 'review-request',
  category: 'after',
  make: (language) => {
    const say = wordsOf(language);
    return {
      format: 'safar.journey/1',
      name: say('درخواست نظر', 'Review request'),
      description: say(
        'پنج روز پس از تحویل هر سفارش نظر مشتری را می‌پرسد و اگر چهار روز ننوشت، یک بار یادآوری می‌کند.',
        'Asks for a review five days after each delivery, and once more when none came in four days.',
      ),
      settings: {
        reentry: { mode: 'always' },
        instanceKey: 'orderId',
        exits: [{ id: 'returned', event: 'Order Refunded', match }],
        goals: [{ id: 'reviewed', event: 'Review Submitted', match, leave: true }],
      },
      nodes: {
        delivered: place(0, 0, {
          kind: 'trigger',
          title: say('سفارش تحویل شد', 'Order delivered'),
          config: { event: 'Order Delivered' },
          next: { next: 'five-days' },
        }),
        'five-days': place(0, 1, {
          kind: 'wait',
          config: { amount: 5, unit: 'days' },
          next: { next: 'ask' },
        }),
        ...byBestChannel({
          id: 'ask',
          title: say('پرسیدن نظر', 'Ask for a review'),
          template: 'review',
          channels: first,
          row: 2,
          onward: 'four-days',
        }),
        'four-days': place(0, 4, {
          kind: 'wait',
          config: { amount: 4, unit: 'days' },
          next: { next: 'remind' },
        }),
        remind: place(0, 5, {
          kind: 'send-message',
          title: say('یادآوری نظر', 'Ask once more'),
          config: { channel: 'email', template: 'review-again-email', class: 'marketing' },
        }),
      },
    };
  },
  templates: [
    ...exampleMessages('review', first, {
      fa: {
        name: 'درخواست نظر',
        subject: 'از خریدتان راضی هستید؟',
        paragraphs: [
          'چند روزی است که سفارشتان به دستتان رسیده است.',
          'نظر شما به خریداران دیگر کمک می‌کند و کمتر از یک دقیقه زمان می‌برد.',
        ],
        button: 'نوشتن نظر',
        short: 'از خریدتان راضی هستید؟ نظرتان را در یک دقیقه بنویسید:',
      },
      en: {
        name: 'Review request',
        subject: 'How do you like it?',
        paragraphs: [
          'Your order has been with you for a few days now.',
          'A few words from you help other customers, and take less than a minute.',
        ],
        button: 'Write a review',
        short: 'How do you like your order? Tell us in a minute:',
      },
    }),
    ...exampleMessages('review-again', again, {
      fa: {
        name: 'یادآوری نظر',
        subject: 'هنوز دوست داریم نظرتان را بدانیم',
        paragraphs: [
          'چه راضی باشید چه نه، نظر شما برای ما ارزش دارد.',
          'اگر مشکلی پیش آمده، به همین ایمیل پاسخ دهید تا پیگیری کنیم.',
        ],
        button: 'نوشتن نظر',
        short: 'نظر شما برای ما ارزش دارد.',
      },
      en: {
        name: 'Review reminder',
        subject: 'We would still love to know',
        paragraphs: [
          'Whether you are happy or not, what you think matters to us.',
          'If something went wrong, reply to this email and we will see to it.',
        ],
        button: 'Write a review',
        short: 'What you think matters to us.',
      },
    }),
  ],
};
