import type { Channel } from '@/shared/channel';
import { LANGUAGES, type Language } from '@/shared/language';
import type { ContentOf, TemplateContent } from '../content/types';
import { exampleLetter } from './example-letter';
import type { ExampleTemplate } from './gallery-example';

/** What is said, in one language; every text may hold Liquid. */
export interface ExampleCopy {
  /** Of the template in the list, without its channel. */
  name: string;
  /** Subject and heading of the mail, title of the push notification. */
  subject: string;
  /** Paragraphs of the mail, after the greeting. */
  paragraphs: readonly string[];
  button: string;
  /** What the SMS and the push notification say. */
  short: string;
}

const SHOP = 'https://shop.example.com';

const CHANNEL_WORDS: Record<Language, Record<Channel, string>> = {
  fa: { email: 'ایمیل', sms: 'پیامک', push: 'وب‌پوش' },
  en: { email: 'email', sms: 'SMS', push: 'web push' },
};

const GREETINGS: Record<Language, string> = {
  fa: '{{ person.firstName | default: "دوست" }} عزیز،',
  en: 'Dear {{ person.firstName | default: "friend" }},',
};

const CONTENTS: { [C in Channel]: (copy: ExampleCopy, language: Language, url: string) => ContentOf[C] } = {
  email: ({ subject, paragraphs, button, short }, language, url) => ({
    subject,
    preheader: short,
    html: exampleLetter({
      language,
      heading: subject,
      paragraphs: [GREETINGS[language], ...paragraphs],
      button,
      url,
    }),
    text: '',
  }),
  // An advertising SMS in Iran ends with the word that stops the next one.
  sms: ({ short }, language, url) => ({
    text: [short, url, ...(language === 'fa' ? ['لغو11'] : [])].join('\n'),
  }),
  push: ({ subject, short }, _language, url) => ({ title: subject, body: short, url }),
};

/** One text as the templates `<key>-<channel>`, one for each channel. `url` may hold Liquid; missing: the shop's front page. */
export function exampleMessages(
  key: string,
  channels: readonly Channel[],
  copy: Record<Language, ExampleCopy>,
  url = SHOP,
): ExampleTemplate[] {
  return channels.map((channel) => ({
    key: `${key}-${channel}`,
    channel,
    name: {
      fa: `${copy.fa.name}، ${CHANNEL_WORDS.fa[channel]}`,
      en: `${copy.en.name}, ${CHANNEL_WORDS.en[channel]}`,
    },
    content: Object.fromEntries(
      LANGUAGES.map((language) => [language, CONTENTS[channel](copy[language], language, url)]),
    ) as TemplateContent,
  }));
}
