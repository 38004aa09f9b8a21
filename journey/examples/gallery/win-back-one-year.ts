import type { Channel } from '@/shared/channel';
import { byBestChannel } from '../by-best-channel';
import { exampleMessages } from '../example-messages';
import type { GalleryExample } from '../gallery-example';
import { place } from '../place';
import { wordsOf } from '../words-of';

const channels: readonly Channel[] = ['sms', 'email'];

/** A year without an order: one last, strong offer, compared with a tenth who get nothing. */
export const winBackOneYear: GalleryExample = {
  id: 'win-back-one-year',
  category: 'return',
  make: (language) => {
    const say = wordsOf(language);
    return {
      format: 'safar.journey/1',
      name: say('بازگرداندن مشتری پس از یک سال', 'Win-back after a year'),
      description: say(
        'یک سال پس از آخرین خرید، یک پیشنهاد آخر می‌دهد و ده درصد را کنار می‌گذارد تا اثرش سنجیده شود.',
        'A year after the last order, makes one last offer and keeps a tenth out to see what it brings about.',
      ),
      settings: {
        reentry: { mode: 'after', days: 365 },
        exits: [],
        goals: [{ id: 'came-back', event: 'Order Completed', leave: true }],
      },
      nodes: {
        gone: place(0, 0, {
          kind: 'trigger-inactivity',
          title: say('یک سال بی‌خرید', 'A year without an order'),
          config: { amount: 365, unit: 'days', events: ['Order Completed'] },
          next: { next: 'control' },
        }),
        control: place(0, 1, {
          kind: 'holdout',
          config: { percent: 10, group: 'journey' },
          next: { treated: 'reach', held: 'kept-out' },
        }),
        'kept-out': place(1, 2, {
          kind: 'exit',
          config: { note: say('برای مقایسه کنار گذاشته شد', 'Kept out, to compare with') },
        }),
        ...byBestChannel({
          id: 'reach',
          title: say('پیشنهاد آخر', 'One last offer'),
          template: 'win-back-year',
          channels,
          row: 2,
          onward: 'two-weeks',
        }),
        'two-weeks': place(0, 4, {
          kind: 'wait',
          title: say('مهلت پیشنهاد', 'While the offer lasts'),
          config: { amount: 2, unit: 'weeks' },
          next: { next: 'remember' },
        }),
        remember: place(0, 5, {
          kind: 'update-profile',
          title: say('ثبت به‌عنوان مشتری ازدست‌رفته', 'Remember as lost'),
          config: { changes: [{ op: 'set', trait: 'winBack', value: { from: 'literal', value: 'lost' } }] },
        }),
      },
    };
  },
  templates: exampleMessages('win-back-year', channels, {
    fa: {
      name: 'بازگشت پس از یک سال',
      subject: 'یک سال گذشت؛ ۳۰٪ تخفیف برای دیدار دوباره',
      paragraphs: [
        'یک سال از آخرین خرید شما می‌گذرد و ما هنوز شما را به یاد داریم.',
        'با کد <span dir="ltr">AGAIN30</span> تا دو هفته، سی درصد تخفیف دارید.',
      ],
      button: 'بازگشت به فروشگاه',
      short: 'یک سال شد که شما را ندیده‌ایم. ۳۰٪ تخفیف تا دو هفته، با کد:\nAGAIN30',
    },
    en: {
      name: 'Win-back after a year',
      subject: 'It has been a year: 30% off to meet again',
      paragraphs: [
        'A year has gone by since your last order, and we have not forgotten you.',
        'The code AGAIN30 takes thirty percent off for the next two weeks.',
      ],
      button: 'Back to the shop',
      short: 'It has been a year. 30% off for two weeks, with the code AGAIN30:',
    },
  }),
};
