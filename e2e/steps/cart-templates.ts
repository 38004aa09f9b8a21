import type { Stack } from '../fixtures/test';
import { callApi } from './call-api';

/** Three published templates, one for each channel, in both languages, named as the examples call them. */
export const cartTemplates = {
  push: { key: 'cart-push', name: 'Cart push' },
  sms: { key: 'cart-sms', name: 'Cart SMS' },
  email: { key: 'cart-email', name: 'Cart mail' },
};

const content = {
  push: {
    en: {
      title: 'Your cart',
      body: '{{ person.firstName }}, it is still here',
      url: 'https://shop.example/cart',
    },
    fa: {
      title: 'سبد شما',
      body: '{{ person.firstName }} عزیز، سبدتان هنوز اینجاست',
      url: 'https://shop.example/cart',
    },
  },
  sms: {
    en: { text: '{{ person.firstName }}, your cart is still here' },
    fa: { text: '{{ person.firstName }} عزیز، سبدتان هنوز اینجاست' },
  },
  email: {
    en: {
      subject: '{{ person.firstName }}, your cart waits',
      html: '<h1>Still here</h1><p>{{ event.total }} in your cart</p>',
      text: 'Still here: {{ event.total }} in your cart',
    },
    fa: {
      subject: '{{ person.firstName }} عزیز، سبدتان منتظر است',
      html: '<h1>هنوز اینجاست</h1><p>سبد شما: {{ event.total }}</p>',
      text: 'هنوز اینجاست. سبد شما: {{ event.total }}',
    },
  },
};

/** Writes and publishes them by the API; a second time changes nothing. */
export async function publishCartTemplates(stack: Stack): Promise<void> {
  for (const channel of ['push', 'sms', 'email'] as const) {
    const { key, name } = cartTemplates[channel];
    await callApi(stack, 'PUT', `/templates/${key}`, { name, channel, content: content[channel] });
    await callApi(stack, 'POST', `/templates/${key}/publish`);
  }
}
