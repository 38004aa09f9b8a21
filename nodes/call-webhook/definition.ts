import type { NodeDefinition } from '@/journey/compile/node-definition';
import { type CallWebhookConfig, callWebhookConfig } from './config';
import { validateHeaders } from './validate-headers';

const MINUTE_MS = 60_000;
const UNIT_MS = { minutes: MINUTE_MS, hours: 60 * MINUTE_MS };

/** Asks another system and goes on by what it answers. */
export const definition: NodeDefinition<CallWebhookConfig> = {
  kind: 'call-webhook',
  family: 'profile',
  config: callWebhookConfig,
  defaults: () => ({
    method: 'POST',
    url: '',
    headers: [],
    body: '',
    patience: { amount: 15, unit: 'minutes' },
    map: [],
  }),
  ports: () => [
    { id: 'succeeded', label: { key: 'ports.succeeded' } },
    { id: 'failed', label: { key: 'ports.failed' }, warnOpen: true },
    { id: 'timeout', label: { key: 'ports.timeout' }, warnOpen: true },
  ],
  summary({ method, url }) {
    if (!url) return { key: 'summary.empty' };
    return {
      key: 'summary.url',
      values: { method, host: url.replace(/^https?:\/\//i, '').replace(/[/?#].*$/, '') },
    };
  },
  validate: ({ url, headers }, workspace) => validateHeaders(url, headers, workspace),
  liquid: ({ url, body, headers }) => [
    { field: 'url', text: url },
    { field: 'body', text: body },
    ...headers.map(({ value }, index) => ({ field: `headers.${index}.value`, text: value })),
  ],
  compile: ({ method, url, headers, body, patience, map }) => ({
    op: 'effect',
    effect: 'call-webhook',
    args: { request: { method, url, headers, body }, patienceMs: patience.amount * UNIT_MS[patience.unit] },
    answeredBy: 'answer',
    sends: false,
    settle: true,
    patienceMs: patience.amount * UNIT_MS[patience.unit],
    outcomes: { succeeded: 'succeeded', planned: 'timeout' },
    otherwise: 'failed',
    assign: map.map(({ variable, path }) => ({ variable, path: `body.${path}` })),
  }),
};
