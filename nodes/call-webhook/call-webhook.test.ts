import { expect, test } from 'vitest';
import type { CallHeader } from '@/journey/calls/types';
import { contextOf, recordedPorts } from '../registry/recorded-ports';
import type { CallWebhookConfig } from './config';
import { definition } from './definition';
import { effect } from './effect';

const config: CallWebhookConfig = {
  ...definition.defaults(),
  url: 'https://crm.example.com/score',
  map: [{ variable: 'score', path: 'result.score' }],
};
const compiled = definition.compile?.(config, { nodeId: 'n', isWired: () => true });

test('the run waits for the answer, and says so when none comes in time', () => {
  expect(compiled).toMatchObject({
    op: 'effect',
    settle: true,
    patienceMs: 15 * 60_000,
    outcomes: { succeeded: 'succeeded', planned: 'timeout' },
    otherwise: 'failed',
    assign: [{ variable: 'score', path: 'body.result.score' }],
  });
});

test('one call is planned, whose outcome is not known yet', async () => {
  const { ports, calls } = recordedPorts();
  const { method, url, headers, body } = config;
  const request = { method, url, headers, body };
  const outcome = await effect({ request, patienceMs: 900_000 }, contextOf(), ports);
  expect(outcome).toEqual({ outcome: 'planned', final: false });
  expect(calls).toEqual([['planCall', { request, patienceMs: 900_000 }]]);
});

test.each(['Host', 'webhook-signature', 'Content-Length', 'two words', ''])(
  'the header "%s" is not the author\'s to set',
  (name) => {
    const headers = [{ name, value: 'x' }];
    expect(definition.config.safeParse({ ...config, headers }).success).toBe(false);
  },
);

test.each(['ftp://example.com', 'javascript:alert(1)', 'example.com'])('"%s" cannot be called', (url) => {
  expect(definition.config.safeParse({ ...config, url }).success).toBe(false);
});

const secrets = { crm: { host: 'crm.example.com' }, other: { host: 'other.example.com:8443' } };
const header = (name: string, value: string, secret?: string) => ({
  name,
  value,
  ...(secret === undefined ? {} : { secret }),
});

test.each<[string, CallHeader, string[]]>([
  [config.url, header('Authorization', '', 'crm'), []],
  [config.url, header('Authorization', '', 'gone'), ['secret-unknown headers.0.secret']],
  [config.url, header('Authorization', '', 'other'), ['secret-other-host headers.0.secret']],
  ['https://other.example.com:8443/a', header('X', '', 'other'), []],
  ['https://{{ person.shop }}.example.com', header('X', '', 'other'), []],
  [config.url, header('Authorization', 'Bearer abc'), ['header-in-plain headers.0.value']],
  [config.url, header('X-Api-Key', '{{ person.key }}'), []],
  [config.url, header('X-City', 'Shiraz'), []],
])('%s with %j', (url, own, expected) => {
  const problems = definition.validate?.(
    { ...config, url, headers: [own] },
    { secrets },
    { goals: new Set() },
  );
  expect(problems?.map(({ code, field }) => `${code} ${field}`)).toEqual(expected);
});

test('a secret that is not chosen yet is missing at its own field', () => {
  const { error } = definition.config.safeParse({ ...config, headers: [header('X', '', '')] });
  expect(error?.issues.map(({ path }) => path.join('.'))).toContain('headers.0.secret');
});
