import type { Channel } from '@/shared/channel';
import { byBestChannel } from '../by-best-channel';
import { exampleMessages } from '../example-messages';
import type { GalleryExample } from '../gallery-example';
import { place } from '../place';
import { wordsOf } from '../words-of';

const channels: readonly Channel[] = ['sms', 'email'];

/** An insurance or a subscription that ends: a mail a month before, a reminder ten days before, a call at the end. */
export const renewal: GalleryExample = {
  id: 'renewal',
  category: 'return',
  make: (language) => {
    const say = wordsOf(language);
    return {
      format: 'safar.journey/1',
      name: say('تمدید بیمه یا اشتراک', 'Renewal'),
      description: say(
        'یک ماه و سپس ده روز پیش از پایان یادآوری می‌کند و دو روز مانده، تماس می‌خواهد؛ با تمدید پایان می‌یابد.',
        'Reminds a month and ten days before the end, asks for a call two days before; ends with the renewal.',
      ),
      settings: {
        reentry: { mode: 'after', days: 60 },
        exits: [],
        goals: [{ id: 'renewed', event: 'Subscription Renewed', leave: true }],
      },
      nodes: {
        'a-month-left': place(0, 0, {
          kind: 'trigger-date',
          title: say('یک ماه به پایان مانده', 'A month before the end'),
          config: { trait: 'renewalDate', side: 'before', days: 30, at: '10:00', repeat: 'once' },
          next: { next: 'first' },
        }),
        first: place(0, 1, {
          kind: 'send-message',
          title: say('خبر نزدیک شدن پایان', 'First notice'),
          config: { channel: 'email', template: 'renewal-notice-email', class: 'marketing' },
          next: { sent: 'ten-days-left' },
        }),
        'ten-days-left': place(0, 2, {
          kind: 'wait',
          title: say('تا ده روز پیش از پایان', 'Until ten days before'),
          config: {
            mode: 'date',
            source: { from: 'trait', name: 'renewalDate' },
            offset: { amount: 10, unit: 'days', side: 'before' },
            at: '10:00',
          },
          next: { next: 'remind' },
        }),
        ...byBestChannel({
          id: 'remind',
          title: say('یادآوری تمدید', 'Reminder'),
          template: 'renewal-reminder',
          channels,
          row: 3,
          onward: 'two-days-left',
        }),
        'two-days-left': place(0, 5, {
          kind: 'wait',
          title: say('تا دو روز پیش از پایان', 'Until two days before'),
          config: {
            mode: 'date',
            source: { from: 'trait', name: 'renewalDate' },
            offset: { amount: 2, unit: 'days', side: 'before' },
            at: '10:00',
          },
          next: { next: 'call' },
        }),
        call: place(0, 6, {
          kind: 'create-task',
          title: say('تماس برای تمدید', 'Call about the renewal'),
          config: {
            title: say('تماس برای تمدید', 'Call about the renewal'),
            text: say('پایان: {{ person.renewalDate }}', 'Ends on {{ person.renewalDate }}'),
            outcomes: [
              { id: 'renews', label: say('تمدید می‌کند', 'Will renew') },
              { id: 'leaves', label: say('تمدید نمی‌کند', 'Will not renew') },
            ],
            patience: { amount: 2, unit: 'days' },
          },
          next: { renews: 'kept', leaves: 'lost', timeout: 'lost' },
        }),
        kept: place(-0.5, 7, {
          kind: 'goal',
          config: { name: say('تمدید می‌کند', 'Will renew'), leave: true },
        }),
        lost: place(0.5, 7, {
          kind: 'exit',
          config: { note: say('بدون تمدید', 'Not renewed') },
        }),
      },
    };
  },
  templates: [
    ...exampleMessages(
      'renewal-notice',
      ['email'],
      {
        fa: {
          name: 'تمدید: خبر نخست',
          subject: 'یک ماه تا پایان اشتراک شما مانده است',
          paragraphs: [
            'اشتراک شما تا یک ماه دیگر پایان می‌یابد.',
            'اگر زودتر تمدید کنید، قیمت امسال برایتان می‌ماند و پوشش شما حتی یک روز قطع نمی‌شود.',
          ],
          button: 'تمدید',
          short: 'قیمت امسال با تمدید زودهنگام برایتان می‌ماند.',
        },
        en: {
          name: 'Renewal: first notice',
          subject: 'Your subscription ends in a month',
          paragraphs: [
            'Your subscription ends in a month.',
            'If you renew early, you keep this year’s price and are not without cover for a single day.',
          ],
          button: 'Renew',
          short: 'Renew early and keep this year’s price.',
        },
      },
      'https://shop.example.com/renew',
    ),
    ...exampleMessages(
      'renewal-reminder',
      channels,
      {
        fa: {
          name: 'تمدید: یادآوری',
          subject: 'ده روز تا پایان اشتراک شما',
          paragraphs: ['تنها ده روز تا پایان اشتراک شما مانده است.', 'تمدید کمتر از دو دقیقه زمان می‌برد.'],
          button: 'تمدید',
          short: 'ده روز تا پایان اشتراک شما مانده است. تمدید:',
        },
        en: {
          name: 'Renewal: reminder',
          subject: 'Ten days left on your subscription',
          paragraphs: [
            'Only ten days are left on your subscription.',
            'Renewing takes less than two minutes.',
          ],
          button: 'Renew',
          short: 'Ten days are left on your subscription. Renew here:',
        },
      },
      'https://shop.example.com/renew',
    ),
  ],
};
