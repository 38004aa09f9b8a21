import { expect, test } from 'vitest';
import { withoutSecrets } from './without-secrets';

test.each([
  ['Bearer abc-12345', '{"you":"sent Bearer abc-12345"}', '{"you":"sent •••"}'],
  ['Bearer abc-12345', 'the token abc-12345 is wrong', 'the token ••• is wrong'],
  ['say "please"', '{"got":"say \\"please\\""}', '{"got":"•••"}'],
  ['Basic a', 'a is the first letter', 'a is the first letter'],
])('%s does not stand in what is kept', (secret, body, kept) => {
  const answer = { outcome: 'answered' as const, status: 200, retryAfterMs: null, latencyMs: 1 };
  expect(withoutSecrets({ ...answer, body }, [secret])).toEqual({ ...answer, body: kept });
});
