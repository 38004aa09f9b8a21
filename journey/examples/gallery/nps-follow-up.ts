import { exampleMessages } from '../example-messages';
import type { GalleryExample } from '../gallery-example';
import { place } from '../place';
import { wordsOf } from '../words-of';

/** What follows an answer to "would you recommend us": an invitation for promoters, a call for the unhappy. */
export const npsFollowUp: GalleryExample = {
  id: 'nps-follow-up',
  category: 'after',
  make: (language) => {
    const say = wordsOf(language);
    const email = (template: string) => ({ channel: 'email', template, class: 'marketing' });
    return {
      format: 'safar.journey/1',
      name: say('پیگیری نظرسنجی NPS', 'NPS follow-up'),
      description: say(
        'به امتیاز ۹ و ۱۰ سپاس می‌گوید و دعوت به معرفی می‌کند؛ برای ۶ و کمتر، تماس همکاران را می‌خواهد.',
        'Thanks scores of 9 and 10 and invites them to recommend; for 6 and less, asks the team to call.',
      ),
      settings: { reentry: { mode: 'after', days: 90 }, exits: [] },
      nodes: {
        answered: place(0, 0, {
          kind: 'trigger',
          title: say('به نظرسنجی پاسخ داد', 'Survey answered'),
          config: { event: 'NPS Answered' },
          next: { next: 'score' },
        }),
        score: place(0, 1, {
          kind: 'branch',
          title: say('چه امتیازی داد؟', 'Which score?'),
          config: {
            cases: [
              {
                id: 'promoter',
                label: say('هوادار، ۹ و ۱۰', 'Promoter, 9 or 10'),
                when: { kind: 'property', name: 'score', op: 'at-least', value: 9 },
              },
              {
                id: 'detractor',
                label: say('ناراضی، ۶ و کمتر', 'Detractor, 6 or less'),
                when: { kind: 'property', name: 'score', op: 'at-most', value: 6 },
              },
            ],
          },
          next: { promoter: 'invite', detractor: 'sorry', otherwise: 'thanks' },
        }),
        invite: place(-1, 2, {
          kind: 'send-message',
          title: say('سپاس و دعوت به معرفی', 'Thanks, and an invitation'),
          config: email('nps-promoter-email'),
        }),
        sorry: place(0, 2, {
          kind: 'send-message',
          title: say('پوزش', 'An apology'),
          config: email('nps-detractor-email'),
          next: { sent: 'call' },
        }),
        thanks: place(1, 2, {
          kind: 'send-message',
          title: say('سپاس', 'Thanks'),
          config: email('nps-passive-email'),
        }),
        call: place(0, 3, {
          kind: 'create-task',
          title: say('تماس با مشتری', 'Call the customer'),
          config: {
            title: say('تماس با مشتری ناراضی', 'Call an unhappy customer'),
            text: say(
              'امتیاز: {{ event.score }}. نوشته‌ی مشتری: {{ event.comment | default: "چیزی ننوشته" }}',
              'Score: {{ event.score }}. In their words: {{ event.comment | default: "nothing" }}',
            ),
            outcomes: [
              { id: 'settled', label: say('برطرف شد', 'Settled') },
              { id: 'unsettled', label: say('برطرف نشد', 'Not settled') },
            ],
            patience: { amount: 2, unit: 'days' },
          },
          next: { settled: 'settled-end', unsettled: 'unsettled-end', timeout: 'unsettled-end' },
        }),
        'settled-end': place(-0.5, 4, {
          kind: 'goal',
          config: { name: say('نارضایتی برطرف شد', 'Complaint settled'), leave: true },
        }),
        'unsettled-end': place(0.5, 4, {
          kind: 'exit',
          config: { note: say('نارضایتی برطرف نشد', 'Complaint not settled') },
        }),
      },
    };
  },
  templates: [
    ...exampleMessages('nps-promoter', ['email'], {
      fa: {
        name: 'NPS: هوادار',
        subject: 'از لطف شما سپاسگزاریم',
        paragraphs: [
          'امتیاز شما ما را دلگرم کرد.',
          'اگر دوستی دارید که از ما خوشش می‌آید، دعوتش کنید؛ برای هر دو هدیه‌ای داریم.',
        ],
        button: 'دعوت از دوستان',
        short: 'امتیاز شما ما را دلگرم کرد.',
      },
      en: {
        name: 'NPS: promoter',
        subject: 'Thank you for your kind score',
        paragraphs: [
          'You made our day.',
          'If a friend of yours would like us too, invite them: there is a gift for both of you.',
        ],
        button: 'Invite a friend',
        short: 'You made our day.',
      },
    }),
    ...exampleMessages('nps-passive', ['email'], {
      fa: {
        name: 'NPS: میانه',
        subject: 'ممنون که نظرتان را گفتید',
        paragraphs: [
          'پاسخ شما را خواندیم و دوست داریم بهتر شویم.',
          'بنویسید چه چیزی باید بهتر باشد تا به ما امتیاز کامل بدهید.',
        ],
        button: 'نوشتن پیشنهاد',
        short: 'بنویسید چه چیزی باید بهتر باشد.',
      },
      en: {
        name: 'NPS: passive',
        subject: 'Thank you for telling us',
        paragraphs: [
          'We read your answer, and we would like to do better.',
          'What would it take to earn a ten from you?',
        ],
        button: 'Tell us',
        short: 'What would it take to earn a ten from you?',
      },
    }),
    ...exampleMessages('nps-detractor', ['email'], {
      fa: {
        name: 'NPS: ناراضی',
        subject: 'از تجربه‌ای که داشتید پوزش می‌خواهیم',
        paragraphs: [
          'آن‌طور که باید نبودیم و از این بابت پوزش می‌خواهیم.',
          'همکاران ما تا دو روز دیگر با شما تماس می‌گیرند تا موضوع را برطرف کنند.',
        ],
        button: 'گفت‌وگو با پشتیبانی',
        short: 'همکاران ما تا دو روز دیگر با شما تماس می‌گیرند.',
      },
      en: {
        name: 'NPS: detractor',
        subject: 'We are sorry',
        paragraphs: [
          'We were not what you expected, and we are sorry for that.',
          'Somebody of our team will call you within two days to put it right.',
        ],
        button: 'Talk to us',
        short: 'Somebody of our team will call you within two days.',
      },
    }),
  ],
};
