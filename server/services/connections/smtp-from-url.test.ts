import { expect, test } from 'vitest';
import { smtpFromUrl } from './smtp-from-url';

test('an address with everything in it', () => {
  const url = 'smtps://shop%40x.ir:p%3Ass@mail.x.ir?tls.rejectUnauthorized=false';
  expect(smtpFromUrl(url, '"فروشگاه" <hi@x.ir>')).toMatchObject({
    config: {
      host: 'mail.x.ir',
      port: 465,
      secure: true,
      user: 'shop@x.ir',
      allowInvalidCertificate: true,
      fromName: 'فروشگاه',
      fromAddress: 'hi@x.ir',
      source: 'environment',
    },
    secrets: { pass: 'p:ss' },
  });
});

test('the shortest one', () => {
  expect(smtpFromUrl('smtp://127.0.0.1:2525', 'hi@x.ir')).toMatchObject({
    config: { host: '127.0.0.1', port: 2525, secure: false, user: '', fromName: '', fromAddress: 'hi@x.ir' },
    secrets: {},
  });
  expect(smtpFromUrl('smtp://[::1]', 'Safar <safar@localhost.localdomain>').config).toMatchObject({
    host: '::1',
    port: 587,
  });
});

test('what is wrong is named', () => {
  expect(() => smtpFromUrl('https://x.ir', 'hi@x.ir')).toThrow(/SMTP_URL must begin with smtp/);
  expect(() => smtpFromUrl('smtp://x.ir', 'nobody')).toThrow(/fromAddress/);
});
