import type { Channel } from '@/shared/channel';
import { byBestChannel } from '../by-best-channel';
import { exampleMessages } from '../example-messages';
import type { GalleryExample } from '../gallery-example';
import { place } from '../place';
import { wordsOf } from '../words-of';

const channels: readonly Channel[] = ['sms', 'push', 'email'];

/** A birthday each year by the Jalali calendar. */
export const birthday: GalleryExample = {
  id: 'birthday',
  category: 'loyalty',
  make: (language) => {
    const say = wordsOf(language);
    return {
      format: 'safar.journey/1',
      name: say('تبریک زادروز', 'Birthday'),
      description: say(
        'هر سال در زادروز مشتری به تقویم جلالی، ساعت ده صبح تبریک می‌گوید و هدیه‌ای می‌دهد.',
        'Each year on the birthday by the Jalali calendar, at ten in the morning, with a gift.',
      ),
      settings: {
        reentry: { mode: 'after', days: 300 },
        exits: [],
        goals: [{ id: 'ordered', event: 'Order Completed', leave: false }],
      },
      nodes: {
        born: place(0, 0, {
          kind: 'trigger-date',
          title: say('روز تولد', 'Birthday'),
          config: { trait: 'birthday', side: 'on', days: 0, at: '10:00', repeat: 'persian' },
          next: { next: 'reach' },
        }),
        ...byBestChannel({
          id: 'reach',
          title: say('تبریک و هدیه', 'Wishes and a gift'),
          nobody: say('هیچ کانالی به او نمی‌رسد', 'No channel reaches this person'),
          template: 'birthday',
          channels,
          row: 1,
        }),
      },
    };
  },
  templates: exampleMessages('birthday', channels, {
    fa: {
      name: 'تبریک زادروز',
      subject: 'زادروزتان خجسته باد',
      paragraphs: [
        'امروز روز شماست و برایتان سالی پر از شادی آرزو می‌کنیم.',
        'هدیه‌ی ما: ۲۰٪ تخفیف تا یک هفته با کد <span dir="ltr">BDAY20</span>.',
      ],
      button: 'گرفتن هدیه',
      short:
        '{{ person.firstName | default: "دوست" }} عزیز، زادروزتان خجسته باد. هدیه‌ی ما ۲۰٪ تخفیف تا یک هفته:\nBDAY20',
    },
    en: {
      name: 'Birthday',
      subject: 'Happy birthday',
      paragraphs: [
        'Today is your day, and we wish you a year full of joy.',
        'Our gift: 20% off for a week, with the code BDAY20.',
      ],
      button: 'Take your gift',
      short:
        'Happy birthday, {{ person.firstName | default: "friend" }}. Our gift is 20% off for a week: BDAY20',
    },
  }),
};
