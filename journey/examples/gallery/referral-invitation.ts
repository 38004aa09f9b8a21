import type { Channel } from '@/shared/channel';
import { byBestChannel } from '../by-best-channel';
import { exampleMessages } from '../example-messages';
import type { GalleryExample } from '../gallery-example';
import { place } from '../place';
import { wordsOf } from '../words-of';

const channels: readonly Channel[] = ['sms', 'email'];

/** Whoever came back for a second order likes the shop: the moment to ask for a recommendation. */
export const referralInvitation: GalleryExample = {
  id: 'referral-invitation',
  category: 'loyalty',
  make: (language) => {
    const say = wordsOf(language);
    return {
      format: 'safar.journey/1',
      name: say('دعوت به معرفی دوستان', 'Referral invitation'),
      description: say(
        'سه روز پس از دومین خرید، مشتری را به معرفی دوستان دعوت می‌کند و از معرفی موفق سپاس می‌گوید.',
        'Three days after the second order, invites the customer to bring a friend, and says thanks when one comes.',
      ),
      settings: {
        reentry: { mode: 'after', days: 180 },
        exits: [],
        goals: [{ id: 'friend-came', event: 'Referral Completed', leave: false }],
      },
      nodes: {
        ordered: place(0, 0, {
          kind: 'trigger',
          title: say('دومین خرید به بعد', 'Second order or later'),
          config: {
            event: 'Order Completed',
            filter: { kind: 'property', name: 'orderNumber', op: 'at-least', value: 2 },
          },
          next: { next: 'three-days' },
        }),
        'three-days': place(0, 1, {
          kind: 'wait',
          config: { amount: 3, unit: 'days' },
          next: { next: 'invite' },
        }),
        ...byBestChannel({
          id: 'invite',
          title: say('دعوت به معرفی', 'The invitation'),
          template: 'referral',
          channels,
          row: 2,
          onward: 'friend',
        }),
        friend: place(0, 4, {
          kind: 'wait-until',
          title: say('دوستی می‌آید؟', 'Does a friend come?'),
          config: {
            conditions: [
              {
                id: 'came',
                label: say('دوستی آمد', 'A friend came'),
                on: { kind: 'event', event: 'Referral Completed' },
              },
            ],
            timeout: { amount: 30, unit: 'days' },
            passIfTrue: false,
          },
          next: { came: 'thanks', timeout: 'nobody-came' },
        }),
        thanks: place(-0.5, 5, {
          kind: 'send-message',
          title: say('سپاس از معرفی', 'Thanks for the friend'),
          config: { channel: 'email', template: 'referral-thanks-email', class: 'marketing' },
        }),
        'nobody-came': place(0.5, 5, {
          kind: 'exit',
          config: { note: say('تا ۳۰ روز کسی نیامد', 'Nobody came in 30 days') },
        }),
      },
    };
  },
  templates: [
    ...exampleMessages(
      'referral',
      channels,
      {
        fa: {
          name: 'معرفی دوستان',
          subject: 'دوستتان را دعوت کنید، هر دو هدیه بگیرید',
          paragraphs: [
            'خوشحالیم که دوباره از ما خرید کردید.',
            'لینک خود را برای دوستانتان بفرستید: با نخستین خرید آن‌ها، هر دو نفر کد تخفیف می‌گیرید.',
          ],
          button: 'گرفتن لینک دعوت',
          short: 'دوستتان را دعوت کنید؛ با نخستین خرید او هر دو هدیه می‌گیرید:',
        },
        en: {
          name: 'Referral',
          subject: 'Invite a friend, a gift for both of you',
          paragraphs: [
            'We are glad you came back to us.',
            'Send your link to your friends: with their first order, both of you get a discount code.',
          ],
          button: 'Get your link',
          short: 'Invite a friend: with their first order, both of you get a gift:',
        },
      },
      'https://shop.example.com/invite',
    ),
    ...exampleMessages('referral-thanks', ['email'], {
      fa: {
        name: 'سپاس از معرفی',
        subject: 'دوستتان آمد؛ هدیه‌ی شما آماده است',
        paragraphs: [
          'دوستی که دعوت کرده بودید نخستین خریدش را انجام داد.',
          'کد <span dir="ltr">FRIEND20</span> در خرید بعدی بیست درصد تخفیف دارد.',
        ],
        button: 'خرید با هدیه',
        short: 'هدیه‌ی معرفی شما آماده است.',
      },
      en: {
        name: 'Referral thanks',
        subject: 'Your friend came: here is your gift',
        paragraphs: [
          'The friend you invited has placed a first order.',
          'The code FRIEND20 takes twenty percent off your next one.',
        ],
        button: 'Use your gift',
        short: 'Your gift for the invitation is ready.',
      },
    }),
  ],
};
