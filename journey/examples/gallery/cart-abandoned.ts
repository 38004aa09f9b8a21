import { cartAbandonedJourney } from '../cart-abandoned';
import { exampleMessages } from '../example-messages';
import type { GalleryExample } from '../gallery-example';

export const cartAbandoned: GalleryExample = {
  id: 'cart-abandoned',
  category: 'before',
  make: cartAbandonedJourney,
  templates: exampleMessages(
    'cart',
    ['push', 'sms', 'email'],
    {
      fa: {
        name: 'سبد رهاشده',
        subject: 'سبد خریدتان را نگه داشته‌ایم',
        paragraphs: [
          'کالاهایی که انتخاب کرده بودید هنوز در سبد شماست.',
          'خریدتان را همان‌جا که بود ادامه دهید؛ اگر چیزی مانع شد، به ما بگویید تا کمک کنیم.',
        ],
        button: 'تکمیل خرید',
        short: 'سبد خریدتان هنوز منتظر شماست. خرید را از همان‌جا ادامه دهید:',
      },
      en: {
        name: 'Abandoned cart',
        subject: 'We kept your cart for you',
        paragraphs: [
          'The things you chose are still in your cart.',
          'Go on where you left off. If something stood in the way, tell us and we will help.',
        ],
        button: 'Complete your order',
        short: 'Your cart is still waiting. Go on where you left off:',
      },
    },
    'https://shop.example.com/cart',
  ),
};
