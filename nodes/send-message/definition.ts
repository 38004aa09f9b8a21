import type { NodeDefinition } from '@/journey/compile/node-definition';
import { CHANNELS, type Channel } from '@/shared/channel';
import type { Text } from '@/shared/text';
import { type SendMessageConfig, sendMessageConfig } from './config';
import { validateTemplate } from './validate-template';

const HOUR_MS = 3_600_000;
/** Long enough for a provider that is away over a weekend. */
const PATIENCE_MS = 72 * HOUR_MS;

const starting = (channel: Channel): SendMessageConfig => ({ channel, template: '', class: 'marketing' });

/** Plans one message; only when an outcome port is wired does the run wait for what becomes of it. */
export const definition: NodeDefinition<SendMessageConfig> = {
  kind: 'send-message',
  family: 'message',
  config: sendMessageConfig,
  defaults: () => starting('email'),
  presets: CHANNELS.map((channel) => ({ id: channel, config: starting(channel) })),
  ports: () => [
    { id: 'sent', label: { key: 'ports.sent' } },
    { id: 'not-sent', label: { key: 'ports.not-sent' }, optional: true },
    { id: 'failed', label: { key: 'ports.failed' }, optional: true },
  ],
  summary({ channel, template }): Text {
    if (!template) return { key: 'summary.empty', values: { channel } };
    return { key: 'summary.template', values: { channel, template } };
  },
  validate: validateTemplate,
  compile: ({ channel, template, class: messageClass }, { isWired }) => ({
    op: 'effect',
    effect: 'send-message',
    args: { channel, template, class: messageClass },
    answeredBy: 'ledger',
    sends: true,
    settle: isWired('failed') || isWired('not-sent'),
    patienceMs: PATIENCE_MS,
    outcomes: { failed: 'failed', 'not-sent': 'not-sent' },
    otherwise: 'sent',
  }),
};
