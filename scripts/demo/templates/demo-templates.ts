import type { TemplateContent } from '@/journey/content/types';
import type { Channel } from '@/shared/channel';
import { emailLayout } from './email-layout';

export interface DemoTemplate {
  /** What the example journeys call it. */
  key: string;
  name: string;
  channel: Channel;
  content: TemplateContent;
}

const productList = (language: 'fa' | 'en') =>
  language === 'fa'
    ? '<ul>{% for product in event.products %}<li>{{ product.name }} — {{ product.price | divided_by: 10 | fa_number }} تومان</li>{% endfor %}</ul>'
    : '<ul>{% for product in event.products %}<li>{{ product.name }} — {{ product.price | divided_by: 10 }} toman</li>{% endfor %}</ul>';

const email = (
  fa: { subject: string; preheader: string; heading: string; body: string; button: string },
  en: typeof fa,
): TemplateContent => ({
  fa: {
    subject: fa.subject,
    preheader: fa.preheader,
    html: emailLayout({ language: 'fa', ...fa }),
    text: '',
  },
  en: {
    subject: en.subject,
    preheader: en.preheader,
    html: emailLayout({ language: 'en', ...en }),
    text: '',
  },
});

/** The messages of the demo's three journeys, in both languages. */
export const demoTemplates: readonly DemoTemplate[] = [
  {
    key: 'welcome-email',
    name: 'خوشامدگویی · Welcome',
    channel: 'email',
    content: email(
      {
        subject: '{{ person.firstName | default: "دوست عزیز" }}، خوش آمدید',
        preheader: 'اولین فنجان مهمان ما',
        heading: 'به قهوه‌سرای سفر خوش آمدید',
        body: '<p>{{ person.firstName | default: "دوست" }} عزیز، خوشحالیم که به ما پیوستید.</p><p>برای شروع، سه قهوه‌ی محبوب مشتریان را در فروشگاه ببینید.</p>',
        button: 'دیدن فروشگاه',
      },
      {
        subject: 'Welcome, {{ person.firstName | default: "friend" }}',
        preheader: 'Your first cup is on us',
        heading: 'Welcome to Safar Coffee House',
        body: '<p>Dear {{ person.firstName | default: "friend" }}, we are glad you joined us.</p><p>Have a look at the three coffees our customers love most.</p>',
        button: 'See the shop',
      },
    ),
  },
  {
    key: 'welcome-sms',
    name: 'خوشامدگویی پیامکی · Welcome SMS',
    channel: 'sms',
    content: {
      fa: { text: '{{ person.firstName | default: "دوست" }} عزیز، به قهوه‌سرای سفر خوش آمدید.\nلغو11' },
      en: { text: 'Welcome to Safar Coffee House, {{ person.firstName | default: "friend" }}.' },
    },
  },
  {
    key: 'cart-push',
    name: 'سبد رهاشده، پوش · Cart reminder, push',
    channel: 'push',
    content: {
      fa: {
        title: 'سبد خریدتان منتظر است',
        body: '{{ event.products[0].name }} هنوز در سبد شماست. تا تمام نشده، خریدتان را کامل کنید.',
        url: 'https://shop.example.com/cart',
      },
      en: {
        title: 'Your cart is waiting',
        body: '{{ event.products[0].name }} is still in your cart. Complete your order before it is gone.',
        url: 'https://shop.example.com/cart',
      },
    },
  },
  {
    key: 'cart-sms',
    name: 'سبد رهاشده، پیامک · Cart reminder, SMS',
    channel: 'sms',
    content: {
      fa: {
        text: '{{ person.firstName | default: "دوست" }} عزیز، {{ event.itemCount | fa_number }} کالا در سبدتان مانده است.\nshop.example.com/cart\nلغو11',
      },
      en: {
        text: '{{ person.firstName | default: "Hello" }}, {{ event.itemCount }} items are still in your cart: shop.example.com/cart',
      },
    },
  },
  {
    key: 'cart-email',
    name: 'سبد رهاشده، ایمیل · Cart reminder, email',
    channel: 'email',
    content: email(
      {
        subject: 'چیزی را در سبدتان جا گذاشتید',
        preheader: 'سبد شما را نگه داشته‌ایم',
        heading: 'سبد خریدتان را نگه داشته‌ایم',
        body: `<p>{{ person.firstName | default: "دوست" }} عزیز، این‌ها هنوز در سبد شماست:</p>${productList('fa')}<p>جمع: {{ event.total | divided_by: 10 | fa_number }} تومان</p>`,
        button: 'تکمیل خرید',
      },
      {
        subject: 'You left something in your cart',
        preheader: 'We kept your cart for you',
        heading: 'We kept your cart for you',
        body: `<p>Dear {{ person.firstName | default: "friend" }}, these are still in your cart:</p>${productList('en')}<p>Total: {{ event.total | divided_by: 10 }} toman</p>`,
        button: 'Complete your order',
      },
    ),
  },
  {
    key: 'thanks-email',
    name: 'سپاس از نخستین خرید · First order thanks',
    channel: 'email',
    content: email(
      {
        subject: 'سپاس از نخستین خریدتان',
        preheader: 'یک هدیه‌ی کوچک برای خرید بعدی',
        heading: 'از نخستین خریدتان سپاسگزاریم',
        body: '<p>{{ person.firstName | default: "دوست" }} عزیز، سفارش شما به مبلغ {{ event.total | divided_by: 10 | fa_number }} تومان ثبت شد.</p><p>برای خرید بعدی، کد <span dir="ltr">SAFAR10</span> ده درصد تخفیف دارد.</p>',
        button: 'خرید دوباره',
      },
      {
        subject: 'Thank you for your first order',
        preheader: 'A small gift for the next one',
        heading: 'Thank you for your first order',
        body: '<p>Dear {{ person.firstName | default: "friend" }}, we received your order of {{ event.total | divided_by: 10 }} toman.</p><p>Use SAFAR10 for ten percent off the next one.</p>',
        button: 'Shop again',
      },
    ),
  },
  {
    key: 'thanks-sms',
    name: 'سپاس پیامکی · Thanks SMS',
    channel: 'sms',
    content: {
      fa: {
        text: '{{ person.firstName | default: "دوست" }} عزیز، از نخستین خریدتان سپاسگزاریم. کد تخفیف خرید بعدی:\nSAFAR10\nلغو11',
      },
      en: {
        text: 'Thank you for your first order, {{ person.firstName | default: "friend" }}. Ten percent off the next one: SAFAR10',
      },
    },
  },
];
