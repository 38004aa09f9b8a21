import { exampleMessages } from '../example-messages';
import { firstOrderThanksJourney } from '../first-order-thanks';
import type { GalleryExample } from '../gallery-example';

export const firstOrderThanks: GalleryExample = {
  id: 'first-order-thanks',
  category: 'after',
  make: firstOrderThanksJourney,
  templates: exampleMessages('thanks', ['email', 'sms'], {
    fa: {
      name: 'سپاس از نخستین خرید',
      subject: 'از نخستین خریدتان سپاسگزاریم',
      paragraphs: [
        'ممنونیم که به ما اعتماد کردید. سفارش شما ثبت شده است.',
        'برای خرید بعدی، کد <span dir="ltr">SAFAR10</span> ده درصد تخفیف دارد.',
      ],
      button: 'خرید دوباره',
      short: 'از نخستین خریدتان سپاسگزاریم. کد ۱۰٪ تخفیف خرید بعدی:\nSAFAR10',
    },
    en: {
      name: 'First order thanks',
      subject: 'Thank you for your first order',
      paragraphs: [
        'Thank you for trusting us. Your order is in good hands.',
        'Use SAFAR10 for ten percent off the next one.',
      ],
      button: 'Shop again',
      short: 'Thank you for your first order. Ten percent off the next one: SAFAR10',
    },
  }),
};
