import { exampleMessages } from '../example-messages';
import type { GalleryExample } from '../gallery-example';
import { welcomeJourney } from '../welcome';

export const welcome: GalleryExample = {
  id: 'welcome',
  category: 'begin',
  make: welcomeJourney,
  templates: exampleMessages('welcome', ['email', 'sms'], {
    fa: {
      name: 'خوشامدگویی',
      subject: 'به {{ workspace.name }} خوش آمدید',
      paragraphs: [
        'خوشحالیم که به ما پیوستید.',
        'برای شروع، نگاهی به کالاهایی بیندازید که مشتریان ما بیش از همه دوست دارند. هر پرسشی داشتید، به همین ایمیل پاسخ دهید.',
      ],
      button: 'دیدن فروشگاه',
      short: '{{ person.firstName | default: "دوست" }} عزیز، به {{ workspace.name }} خوش آمدید.',
    },
    en: {
      name: 'Welcome',
      subject: 'Welcome to {{ workspace.name }}',
      paragraphs: [
        'We are glad you joined us.',
        'A good place to start is what our customers love most. If you have a question, just reply to this email.',
      ],
      button: 'See the shop',
      short: 'Welcome to {{ workspace.name }}, {{ person.firstName | default: "friend" }}.',
    },
  }),
};
