import type { Channel } from '@/shared/channel';
import { byBestChannel } from '../by-best-channel';
import { exampleMessages } from '../example-messages';
import type { GalleryExample } from '../gallery-example';
import { place } from '../place';
import { wordsOf } from '../words-of';

const channels: readonly Channel[] = ['push', 'sms', 'email'];

/** What a customer asked for is there again; says so at once, on the fastest channel. */
export const backInStock: GalleryExample = {
  id: 'back-in-stock',
  category: 'before',
  make: (language) => {
    const say = wordsOf(language);
    return {
      format: 'safar.journey/1',
      name: say('موجود شدن کالا', 'Back in stock'),
      description: say(
        'به کسی که خواسته بود خبرش کنید، همین که کالا موجود شد با سریع‌ترین کانال خبر می‌دهد.',
        'Tells whoever asked to be told, as soon as the product is there, on the fastest channel.',
      ),
      settings: {
        reentry: { mode: 'always' },
        instanceKey: 'productId',
        exits: [],
        goals: [{ id: 'ordered', event: 'Order Completed', leave: true }],
      },
      nodes: {
        available: place(0, 0, {
          kind: 'trigger',
          title: say('کالا موجود شد', 'The product is back'),
          config: { event: 'Back In Stock' },
          next: { next: 'reach' },
        }),
        ...byBestChannel({
          id: 'reach',
          title: say('خبر موجود شدن', 'News that it is back'),
          nobody: say('هیچ کانالی به او نمی‌رسد', 'No channel reaches this person'),
          template: 'back-in-stock',
          channels,
          row: 1,
        }),
      },
    };
  },
  templates: exampleMessages(
    'back-in-stock',
    channels,
    {
      fa: {
        name: 'موجود شدن کالا',
        subject: '{{ event.name | default: "کالای درخواستی شما" }} موجود شد',
        paragraphs: [
          'خواسته بودید خبرتان کنیم: {{ event.name | default: "کالایی که منتظرش بودید" }} دوباره موجود است.',
          'تعداد محدود است؛ اگر هنوز به آن نیاز دارید، زودتر سفارش دهید.',
        ],
        button: 'سفارش',
        short: '{{ event.name | default: "کالایی که منتظرش بودید" }} دوباره موجود شد:',
      },
      en: {
        name: 'Back in stock',
        subject: '{{ event.name | default: "What you asked for" }} is back',
        paragraphs: [
          'You asked us to tell you: {{ event.name | default: "what you waited for" }} is in stock again.',
          'There are not many. If you still need it, order soon.',
        ],
        button: 'Order now',
        short: '{{ event.name | default: "What you waited for" }} is in stock again:',
      },
    },
    '{{ event.url | default: "https://shop.example.com" }}',
  ),
};
