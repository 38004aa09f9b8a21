import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { expect, test } from 'vitest';
import { signatureHeaders } from './sign';

const secret = `whsec_${randomBytes(32).toString('base64')}`;
const parts = { id: 'c1', timestamp: Math.floor(Date.now() / 1000), body: '{"city":"شیراز"}' };

test('the library of the standard accepts our signature, and refuses what was changed', () => {
  const headers = signatureHeaders(parts, secret);
  expect(new Webhook(secret).verify(parts.body, headers)).toEqual({ city: 'شیراز' });
  expect(() => new Webhook(secret).verify('{"city":"یزد"}', headers)).toThrow();
  expect(() =>
    new Webhook(`whsec_${randomBytes(32).toString('base64')}`).verify(parts.body, headers),
  ).toThrow();
});
