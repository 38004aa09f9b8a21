import { expect, it } from 'vitest';
import { isDatabaseError, isTransientError } from './is-transient-error';

const withCode = (code: string) => Object.assign(new Error('x'), { code });

it.each([
  'Connection terminated unexpectedly',
  'Client has encountered a connection error and is not queryable',
  'Client was closed and is not queryable',
  'timeout exceeded when trying to connect',
  'Query read timeout',
])('takes a lost connection for passing: %s', (message) => {
  expect(isTransientError(new Error(message))).toBe(true);
});

it.each(['ECONNRESET', 'EHOSTUNREACH', 'ENETUNREACH', '40P01', '57P01', '08006'])(
  'takes %s for passing',
  (code) => {
    expect(isTransientError(withCode(code))).toBe(true);
  },
);

it.each(['22P05', '23505', '42P01'])('takes %s for a fault of what was asked', (code) => {
  expect(isTransientError(withCode(code))).toBe(false);
  expect(isDatabaseError(withCode(code))).toBe(true);
});
