import { expect, test } from 'vitest';
import { excerptOf } from './excerpt-of';

const sms = (text: string) => excerptOf({ fa: { text } });

test('the first words are what a receiver would read, without the code around values', () => {
  expect(sms('{{ person.firstName | default: "دوست" }} عزیز، {{ event.itemCount | fa_number }} کالا')).toBe(
    'دوست عزیز، {itemCount} کالا',
  );
  expect(sms('{% if event.total %}خریدتان\n  {{event.total}}{% endif %} ثبت شد')).toBe(
    'خریدتان {total} ثبت شد',
  );
});

test('a mail begins with its subject, a push with its title; nothing written is nothing', () => {
  expect(excerptOf({ en: { subject: 'Hello', preheader: '', html: '<p>x</p>', text: '' } })).toBe('Hello');
  expect(excerptOf({ en: { title: '', body: 'Come back', url: '' } })).toBe('Come back');
  expect(excerptOf({})).toBe('');
});
