import type { Channel } from '@/shared/channel';
import { byBestChannel } from '../by-best-channel';
import { exampleMessages } from '../example-messages';
import type { GalleryExample } from '../gallery-example';
import { place } from '../place';
import { wordsOf } from '../words-of';

const channels: readonly Channel[] = ['push', 'sms', 'email'];

/** The shop says that something this person wanted has become cheaper: one message, only in decent hours. */
export const priceDrop: GalleryExample = {
  id: 'price-drop',
  category: 'before',
  make: (language) => {
    const say = wordsOf(language);
    return {
      format: 'safar.journey/1',
      name: say('کاهش قیمت', 'Price drop'),
      description: say(
        'وقتی قیمت کالای دلخواه مشتری پایین می‌آید، در ساعت‌های روز به او خبر می‌دهد.',
        'Tells a customer in the daytime that something they wanted has become cheaper.',
      ),
      settings: {
        reentry: { mode: 'always' },
        instanceKey: 'productId',
        exits: [],
        goals: [{ id: 'ordered', event: 'Order Completed', leave: true }],
      },
      nodes: {
        cheaper: place(0, 0, {
          kind: 'trigger',
          title: say('قیمت پایین آمد', 'The price dropped'),
          config: { event: 'Price Dropped' },
          next: { next: 'daytime' },
        }),
        daytime: place(0, 1, {
          kind: 'wait',
          title: say('در ساعت‌های روز', 'In the daytime'),
          config: { mode: 'window', from: '10:00', to: '21:00' },
          next: { next: 'reach' },
        }),
        ...byBestChannel({
          id: 'reach',
          title: say('خبر کاهش قیمت', 'News of the lower price'),
          nobody: say('هیچ کانالی به او نمی‌رسد', 'No channel reaches this person'),
          template: 'price-drop',
          channels,
          row: 2,
        }),
      },
    };
  },
  templates: exampleMessages(
    'price-drop',
    channels,
    {
      fa: {
        name: 'کاهش قیمت',
        subject: '{{ event.name | default: "کالای دلخواهتان" }} ارزان‌تر شد',
        paragraphs: [
          'قیمت {{ event.name | default: "کالایی که دوست داشتید" }} پایین آمده است.',
          'شاید این قیمت همیشگی نباشد؛ اگر هنوز آن را می‌خواهید، حالا زمان خوبی است.',
        ],
        button: 'دیدن قیمت تازه',
        short: '{{ event.name | default: "کالای دلخواهتان" }} ارزان‌تر شد. قیمت تازه را ببینید:',
      },
      en: {
        name: 'Price drop',
        subject: '{{ event.name | default: "Something you like" }} costs less now',
        paragraphs: [
          'The price of {{ event.name | default: "something you like" }} has come down.',
          'It may not stay there. If you still want it, now is a good time.',
        ],
        button: 'See the new price',
        short: '{{ event.name | default: "Something you like" }} costs less now. See the new price:',
      },
    },
    '{{ event.url | default: "https://shop.example.com" }}',
  ),
};
