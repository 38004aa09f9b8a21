import { expect, test } from 'vitest';
import { withDirection } from './html-parts';

test.each([
  ['a piece', '<p>سلام</p>', '<div dir="rtl"><p>سلام</p></div>'],
  ['a body', '<BODY class="x">سلام</BODY>', '<BODY dir="rtl" class="x">سلام</BODY>'],
  ['a page', '<html><body>سلام</body></html>', '<html dir="rtl"><body>سلام</body></html>'],
  [
    'a link that has one',
    '<a href="/?dir=1" style="flex-direction:row">سلام</a>',
    '<div dir="rtl"><a href="/?dir=1" style="flex-direction:row">سلام</a></div>',
  ],
])('%s in Persian is read from the right', (_, html, expected) => {
  expect(withDirection(html, 'rtl')).toBe(expected);
});

test.each(['<p dir="auto">سلام</p>', '<p style="direction: ltr">سلام</p>'])(
  'what the author said stays: %s',
  (html) => {
    expect(withDirection(html, 'rtl')).toBe(html);
  },
);

test('English is read from the left anyway', () => {
  expect(withDirection('<p>Hello</p>', 'ltr')).toBe('<p>Hello</p>');
});
