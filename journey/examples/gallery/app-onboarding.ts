import type { Channel } from '@/shared/channel';
import { exampleMessages } from '../example-messages';
import type { GalleryExample } from '../gallery-example';
import { place } from '../place';
import { wordsOf } from '../words-of';

const channels: readonly Channel[] = ['push', 'email'];

/** The first day, week and month with an app; whoever has begun in earnest is told other things than whoever has not. */
export const appOnboarding: GalleryExample = {
  id: 'app-onboarding',
  category: 'begin',
  make: (language) => {
    const say = wordsOf(language);
    const send = (channel: Channel, template: string) => ({
      channel,
      template: `${template}-${channel}`,
      class: 'marketing',
    });
    return {
      format: 'safar.journey/1',
      name: say('راه‌اندازی اولیه‌ی اپلیکیشن: روز ۱، ۷ و ۳۰', 'App onboarding: day 1, 7 and 30'),
      description: say(
        'روز نخست راهنمایی می‌کند، روز هفتم به کسانی که هنوز شروع نکرده‌اند کمک می‌دهد و روز سی‌ام نظر می‌پرسد.',
        'Guides on day 1, helps those who have not begun on day 7, and asks how it goes on day 30.',
      ),
      settings: {
        reentry: { mode: 'off' },
        exits: [{ id: 'removed', event: 'App Uninstalled' }],
        goals: [{ id: 'activated', event: 'App Activated', leave: false }],
      },
      nodes: {
        installed: place(0, 0, {
          kind: 'trigger',
          title: say('اپلیکیشن نصب شد', 'App installed'),
          config: { event: 'App Installed' },
          next: { next: 'day-1' },
        }),
        'day-1': place(0, 1, {
          kind: 'wait',
          title: say('روز ۱', 'Day 1'),
          config: { amount: 1, unit: 'days' },
          next: { next: 'guide' },
        }),
        guide: place(0, 2, {
          kind: 'send-message',
          title: say('راهنمای گام نخست', 'Guide to the first step'),
          config: send('push', 'onboarding-guide'),
          next: { sent: 'day-7' },
        }),
        'day-7': place(0, 3, {
          kind: 'wait',
          title: say('روز ۷', 'Day 7'),
          config: { amount: 6, unit: 'days' },
          next: { next: 'begun' },
        }),
        begun: place(0, 4, {
          kind: 'branch',
          title: say('شروع کرده؟', 'Has begun?'),
          config: {
            cases: [
              {
                id: 'yes',
                label: say('شروع کرده', 'Has begun'),
                when: { kind: 'event', name: 'App Activated', within: 'entry' },
              },
            ],
          },
          next: { yes: 'tips', otherwise: 'help' },
        }),
        tips: place(-0.5, 5, {
          kind: 'send-message',
          title: say('چند نکته‌ی بیشتر', 'More tips'),
          config: send('push', 'onboarding-tips'),
          next: { sent: 'day-30' },
        }),
        help: place(0.5, 5, {
          kind: 'send-message',
          title: say('کمک برای شروع', 'Help to begin'),
          config: send('email', 'onboarding-help'),
          next: { sent: 'day-30' },
        }),
        'day-30': place(0, 6, {
          kind: 'wait',
          title: say('روز ۳۰', 'Day 30'),
          config: { amount: 23, unit: 'days' },
          next: { next: 'ask' },
        }),
        ask: place(0, 7, {
          kind: 'send-message',
          title: say('پرسیدن نظر', 'Ask how it goes'),
          config: send('email', 'onboarding-month'),
        }),
      },
    };
  },
  templates: [
    ...exampleMessages('onboarding-guide', ['push'], {
      fa: {
        name: 'روز ۱: راهنما',
        subject: 'از این‌جا شروع کنید',
        paragraphs: [],
        button: 'شروع',
        short: 'نخستین گام کمتر از یک دقیقه زمان می‌برد.',
      },
      en: {
        name: 'Day 1: guide',
        subject: 'Start here',
        paragraphs: [],
        button: 'Start',
        short: 'The first step takes less than a minute.',
      },
    }),
    ...exampleMessages('onboarding-tips', ['push'], {
      fa: {
        name: 'روز ۷: نکته‌ها',
        subject: 'سه نکته برای استفاده‌ی بهتر',
        paragraphs: [],
        button: 'دیدن نکته‌ها',
        short: 'حالا که شروع کرده‌اید، این سه نکته کارتان را آسان‌تر می‌کند.',
      },
      en: {
        name: 'Day 7: tips',
        subject: 'Three tips to get more out of it',
        paragraphs: [],
        button: 'See the tips',
        short: 'Now that you have begun, these three tips make it easier.',
      },
    }),
    ...exampleMessages('onboarding-help', channels.slice(1), {
      fa: {
        name: 'روز ۷: کمک',
        subject: 'برای شروع کمک می‌خواهید؟',
        paragraphs: [
          'یک هفته است که اپلیکیشن را نصب کرده‌اید ولی هنوز شروع نکرده‌اید.',
          'راهنمای کوتاه ما را ببینید، یا به همین ایمیل پاسخ دهید تا کمکتان کنیم.',
        ],
        button: 'دیدن راهنما',
        short: 'راهنمای کوتاه ما را ببینید.',
      },
      en: {
        name: 'Day 7: help',
        subject: 'Can we help you begin?',
        paragraphs: [
          'You installed the app a week ago but have not begun yet.',
          'See our short guide, or reply to this email and we will help.',
        ],
        button: 'See the guide',
        short: 'See our short guide.',
      },
    }),
    ...exampleMessages('onboarding-month', channels.slice(1), {
      fa: {
        name: 'روز ۳۰: نظر',
        subject: 'یک ماه با هم بودیم؛ چطور بود؟',
        paragraphs: [
          'یک ماه از نصب اپلیکیشن می‌گذرد.',
          'بنویسید چه چیزی را می‌پسندید و چه چیزی باید بهتر شود.',
        ],
        button: 'نوشتن نظر',
        short: 'بنویسید چه چیزی باید بهتر شود.',
      },
      en: {
        name: 'Day 30: how it goes',
        subject: 'A month together: how was it?',
        paragraphs: [
          'You have had the app for a month.',
          'Tell us what you like, and what should be better.',
        ],
        button: 'Tell us',
        short: 'Tell us what should be better.',
      },
    }),
  ],
};
