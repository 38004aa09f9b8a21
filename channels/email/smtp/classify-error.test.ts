import { describe, expect, test } from 'vitest';
import { classifySmtpError, type SmtpError } from './classify-error';

const classify = (error: Partial<SmtpError>, hasLeft = false) =>
  classifySmtpError({ message: 'said no', ...error }, hasLeft, 1);
const reply = (responseCode: number, response: string, command: string, code = 'EENVELOPE') =>
  classify({ responseCode, response, command, code }, command === 'DATA');

describe('a reply decides', () => {
  test.each([
    ['an unknown mailbox', 550, '550 5.1.1 no such user', 'RCPT TO', 'refused', 'hard-bounce'],
    ['a disabled mailbox', 550, '550 5.2.1 disabled', 'RCPT TO', 'refused', 'hard-bounce'],
    ['a full mailbox', 552, '552 5.2.2 over quota', 'RCPT TO', 'refused', 'other'],
    ['a policy', 550, '550 5.7.515 not authenticated', 'DATA', 'refused', 'policy'],
    ['a bare 550', 550, '550 no', 'RCPT TO', 'refused', 'other'],
  ])('%s is final', (_name, code, response, command, outcome, kind) => {
    expect(reply(code, response, command)).toMatchObject({ outcome, kind, code: String(code) });
  });

  test.each([
    ['greylisting', 451, '451 4.7.1 try later', 'RCPT TO'],
    ['a busy mailbox', 450, '450 4.2.1 busy', 'RCPT TO'],
    ['trouble after the message', 452, '452 4.3.1 no space', 'DATA'],
  ])('%s is tried again, the connection is fine', (_name, code, response, command) => {
    expect(reply(code, response, command)).toEqual({
      outcome: 'retry',
      code: String(code),
      detail: response,
      latencyMs: 1,
    });
  });

  test.each([
    ['a wrong password', 535, '535 5.7.8 bad credentials', 'AUTH PLAIN', 'auth'],
    ['a server that wants a login', 530, '530 5.7.0 authentication required', 'MAIL FROM', 'auth'],
    ['a login server that is away', 454, '454 4.7.0 later', 'AUTH LOGIN', 'unavailable'],
    ['a from address that is not ours', 553, '553 5.7.1 not owned', 'MAIL FROM', 'sender'],
    ['a server that closes', 421, '421 shutting down', 'RCPT TO', 'unavailable'],
    ['a greeting that refuses us', 554, '554 no service', 'CONN', 'unavailable'],
  ])('%s is trouble of the connection, no message is burned', (_name, code, response, command, trouble) => {
    expect(reply(code, response, command)).toMatchObject({ outcome: 'retry', trouble: { code: trouble } });
  });
});

describe('without a reply', () => {
  test('a refused connection leaves nothing in doubt', () => {
    expect(classify({ code: 'ESOCKET', originalCode: 'ECONNREFUSED', command: 'CONN' })).toMatchObject({
      outcome: 'retry',
      code: 'ECONNREFUSED',
      trouble: { code: 'unreachable' },
    });
  });

  test('silence after the message began to leave is an unknown outcome', () => {
    expect(classify({ code: 'ETIMEDOUT', command: 'CONN' }, true)).toMatchObject({ outcome: 'unknown' });
    expect(classify({ code: 'ECONNECTION', command: 'CONN' }, true)).toMatchObject({ outcome: 'unknown' });
  });

  test('an address that cannot be one is final', () => {
    expect(classify({ code: 'EENVELOPE', command: 'API' })).toMatchObject({ outcome: 'refused' });
  });
});
