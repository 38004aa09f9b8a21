import { z } from 'zod';
import type { ConfigProblem, NodeDefinition } from '@/journey/compile/node-definition';
import { CHANNELS } from '@/shared/channel';

const config = z.strictObject({
  /** The first that reaches the person wins. */
  channels: z.array(z.enum(CHANNELS)).min(1),
});
export type ReachabilityConfig = z.infer<typeof config>;

/** Asks which channel can reach the person now. */
export const definition: NodeDefinition<ReachabilityConfig> = {
  kind: 'reachability',
  family: 'decision',
  config,
  defaults: () => ({ channels: ['push', 'sms', 'email'] }),
  ports: ({ channels }) => [
    ...channels.map((channel) => ({ id: channel, label: { key: `ports.${channel}` } })),
    { id: 'none', label: { key: 'ports.none' }, warnOpen: true },
  ],
  summary({ channels }) {
    if (channels.length === 0) return { key: 'summary.empty' };
    return { key: 'summary.channels', values: { channels: channels.join('\n') } };
  },
  validate: ({ channels }) =>
    channels.flatMap((channel, index): ConfigProblem[] =>
      channels.indexOf(channel) === index
        ? []
        : [{ code: 'channel-twice', severity: 'error', field: `channels.${index}`, values: { channel } }],
    ),
  compile: ({ channels }) => ({
    op: 'choose',
    arms: channels.map((channel) => ({ port: channel, when: { kind: 'reachable', channel } })),
    otherwise: 'none',
  }),
};
