import type { Channel } from '@/shared/channel';
import { byBestChannel } from '../by-best-channel';
import { exampleMessages } from '../example-messages';
import type { GalleryExample } from '../gallery-example';
import { place } from '../place';
import { wordsOf } from '../words-of';

const channels: readonly Channel[] = ['sms', 'email'];

/** Things that are used up: a reminder before they are gone, unless the customer has ordered meanwhile. */
export const replenishment: GalleryExample = {
  id: 'replenishment',
  category: 'after',
  make: (language) => {
    const say = wordsOf(language);
    return {
      format: 'safar.journey/1',
      name: say('یادآوری خرید دوباره', 'Replenishment'),
      description: say(
        'برای کالاهای مصرفی: ۲۵ روز پس از خرید، پیش از تمام شدن یادآوری می‌کند؛ با سفارش بعدی پایان می‌یابد.',
        'For things that are used up: a reminder 25 days after the order; the next order ends it.',
      ),
      settings: {
        reentry: { mode: 'always' },
        instanceKey: 'orderId',
        exits: [],
        goals: [{ id: 'ordered-again', event: 'Order Completed', leave: true }],
      },
      nodes: {
        ordered: place(0, 0, {
          kind: 'trigger',
          title: say('سفارش ثبت شد', 'Order completed'),
          config: { event: 'Order Completed' },
          next: { next: 'until-used-up' },
        }),
        'until-used-up': place(0, 1, {
          kind: 'wait',
          title: say('تا نزدیک تمام شدن', 'Until it is nearly used up'),
          config: { amount: 25, unit: 'days' },
          next: { next: 'reach' },
        }),
        ...byBestChannel({
          id: 'reach',
          title: say('یادآوری خرید دوباره', 'Time to order again'),
          nobody: say('هیچ کانالی به او نمی‌رسد', 'No channel reaches this person'),
          template: 'replenish',
          channels,
          row: 2,
        }),
      },
    };
  },
  templates: exampleMessages('replenish', channels, {
    fa: {
      name: 'خرید دوباره',
      subject: 'وقت خرید دوباره است؟',
      paragraphs: [
        'نزدیک یک ماه از آخرین سفارش شما گذشته و شاید چیزی رو به تمام شدن باشد.',
        'سفارش پیشین شما آماده است تا با یک کلیک تکرار شود.',
      ],
      button: 'تکرار سفارش',
      short: 'شاید سفارش پیشین شما رو به تمام شدن باشد. با یک کلیک تکرارش کنید:',
    },
    en: {
      name: 'Order again',
      subject: 'Time to order again?',
      paragraphs: [
        'It has been nearly a month since your last order, and you may be running low.',
        'We kept it for you: one click orders the same again.',
      ],
      button: 'Order the same again',
      short: 'Running low? One click orders the same again:',
    },
  }),
};
