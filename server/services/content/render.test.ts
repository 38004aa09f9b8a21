import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeRenderPool, render } from './render';
import type { RenderJob } from './render-job';

const context = {
  person: { id: 'p1', firstName: 'مینا <b>', email: 'mina@example.com' },
  event: { total: 1_500_000, products: [{ name: 'قهوه & کیک', price: 25_000 }], at: '2026-11-22T10:00:05Z' },
  journey: { id: 'j1', name: 'سبد' },
  workspace: { name: 'قهوه‌سرا' },
};
const shared = { language: 'fa' as const, timeZone: 'Asia/Tehran', from: 'shop@example.com', context };
const sms = (text: string, more: Partial<RenderJob> = {}): RenderJob =>
  ({ ...shared, channel: 'sms', content: { text }, ...more }) as RenderJob;
const email = (html: string, subject = 'موضوع', text = ''): RenderJob => ({
  ...shared,
  channel: 'email',
  content: { subject, preheader: '{{ workspace.name }}', html, text },
});

const smsText = async (text: string) => {
  const { rendered, problems } = await render(sms(text));
  expect(problems).toEqual([]);
  return rendered?.channel === 'sms' ? rendered.text : undefined;
};
const mail = async (...content: Parameters<typeof email>) => {
  const { rendered } = await render(email(...content));
  if (rendered?.channel !== 'email') throw new Error('not rendered');
  return rendered;
};

beforeAll(() => render(sms('warm')), 30_000);
afterAll(closeRenderPool);

describe('what a receiver reads', () => {
  test('values are escaped in HTML and left alone in texts', async () => {
    const { html, text } = await mail('<p>{{ person.firstName }}</p>', 'x', '{{ person.firstName }}');
    expect(html).toContain('<p>مینا &lt;b&gt;</p>');
    expect(text).toBe('مینا <b>');
    expect(await smsText('{{ event.products[0].name }}')).toBe('قهوه & کیک');
  });

  test('the plain part is made from the HTML, with the addresses of its links', async () => {
    const { text, html } = await mail(
      '<body><h1>سلام</h1><a href="https://shop.example.com">خرید</a></body>',
    );
    expect(text).toBe('سلام\n\nخرید [https://shop.example.com]');
    expect(html).toMatch(/^<body dir="rtl"><div style="display:none[^>]*>قهوه‌سرا<\/div><h1>/);
  });

  test('a subject cannot smuggle in another header', async () => {
    const { subject } = await mail('x', 'سلام{{ "\r\nBcc: all@example.com" }}');
    expect(subject).toBe('سلام Bcc: all@example.com');
  });

  test('numbers, amounts and dates as Persian readers write them', async () => {
    expect(await smsText('{{ 1234.5 | fa_number }} / {{ "A12" | fa_number }}')).toBe('۱٬۲۳۴٫۵ / A۱۲');
    expect(await smsText('{{ event.total | toman }}')).toBe('۱۵۰٬۰۰۰ تومان');
    expect(await smsText('{{ event.at | jalali_date }}')).toBe('۱ آذر ۱۴۰۵');
    expect(await smsText("{{ event.at | jalali_date: 'full' }}")).toBe('یکشنبه ۱ آذر ۱۴۰۵');
    expect(await smsText("{{ event.at | date: '%H:%M' }}")).toBe('13:30');
    expect(await smsText('{{ nothing | toman }}{{ "?" | jalali_date }}')).toBe('?');
  });

  test('a filter that cuts an emoji in half leaves nothing that a database or a phone refuses', async () => {
    expect(
      await smsText('{% assign p = "a😀" | split: "" %}{{ p[0] }}{{ p[1] }}{{ "%00" | url_decode }}.'),
    ).toBe('a\ufffd.');
  });

  test('an SMS knows its parts', async () => {
    const { rendered } = await render(sms('س'.repeat(71)));
    expect(rendered).toMatchObject({ channel: 'sms', parts: 2 });
  });

  test('a notification without an address has none', async () => {
    const push: RenderJob = { ...shared, channel: 'push', content: { title: 'a\nb', body: 'c' } };
    expect((await render(push)).rendered).toEqual({ channel: 'push', title: 'a b', body: 'c', url: null });
  });
});

describe('what an author is told', () => {
  test('values that are not there are listed, and the text is rendered all the same', async () => {
    const result = await render(
      sms('{{ person.nickname | default: "دوست" }}{{ event.products[1].name }}{{ person.firstName }}'),
    );
    expect(result.missing).toEqual(['event.products[1].name', 'person.nickname']);
    expect(result.rendered).toMatchObject({ text: 'دوستمینا <b>' });
  });

  test('a field that does not parse names itself and its line', async () => {
    const { rendered, problems } = await render(email('ok\n\n{% if person %}', '{{ a | nofilter }}'));
    expect(rendered).toBeNull();
    expect(problems).toEqual([
      { language: 'fa', field: 'html', line: 3, message: 'tag {% if person %} not closed' },
      { language: 'fa', field: 'subject', line: 1, message: 'undefined filter: nofilter' },
    ]);
  });
});

describe('templates that mean harm end quickly', () => {
  const attacks: [string, string][] = [
    ['an endless empty loop', '{% for i in (1..100000000) %}{% endfor %}'],
    [
      'nested loops',
      '{% for a in (1..9999) %}{% for b in (1..9999) %}{% for c in (1..9999) %}x{% endfor %}{% endfor %}{% endfor %}',
    ],
    [
      'a text that doubles itself',
      '{% assign s = "aaaaaaaaaa" %}{% for i in (1..60) %}{% assign s = s | append: s %}{% endfor %}{{ s }}',
    ],
    [
      'a list that doubles itself',
      '{% assign l = "a,b" | split: "," %}{% for i in (1..60) %}{% assign l = l | concat: l %}{% endfor %}{{ l }}',
    ],
    [
      'a replacement that explodes',
      '{% assign s = "aaaaaaaaaaaaaaaaaaaa" %}{% for i in (1..30) %}{% assign s = s | replace: "a", "aaaaaaaaaa" %}{% endfor %}{{ s }}',
    ],
    ['a date as wide as memory', '{{ "2026-01-01" | date: "%99999999d" }}'],
    ['the constructor as a filter', '{{ "x" | constructor }}'],
    ['the prototype', '{{ person.__proto__.constructor }}{{ person.constructor.constructor }}'],
    ['a file by include', '{% include "package.json" %}'],
    ['a file by render', '{% render "../../etc/passwd" %}'],
    ['a file by layout', '{% layout "package.json" %}'],
    ['three thousand nested blocks', '{% if true %}'.repeat(3000) + '{% endif %}'.repeat(3000)],
  ];

  test.each(attacks)('%s', async (_name, source) => {
    const started = performance.now();
    const { rendered } = await render(sms(source));
    expect(performance.now() - started).toBeLessThan(3000);
    expect(JSON.stringify(rendered ?? '')).not.toMatch(/safar|root:|native code/);
    expect((rendered?.channel === 'sms' ? rendered.text : '').length).toBeLessThan(3_000_000);
  });

  test('one that outlasts every limit is killed, and the next render works', async () => {
    const slow = sms('{{ person.s | split: "" | join: "," | split: "," | sort | uniq | join: "" | size }}');
    slow.context = { ...context, person: { s: 'ab'.repeat(900_000) } };
    const { rendered, problems } = await render(slow, 20);
    expect(rendered).toBeNull();
    expect(problems[0]?.message).toMatch(/longer than 20 ms|limit/);
    expect(await smsText('still here')).toBe('still here');
  });
});
