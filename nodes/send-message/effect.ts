import { reach } from '@/journey/reach/reach';
import type { Channel } from '@/shared/channel';
import type { NodeEffect } from '../registry/node-effect';

export type SendMessageArgs = {
  channel: Channel;
  /** Key of the template. */
  template: string;
  class: 'marketing' | 'transactional';
};

/** Plans one message of this visit, or writes down why none will leave. */
export const effect: NodeEffect<SendMessageArgs> = async (args, { person }, ports) => {
  const template = await ports.template(args.template);
  if (!template || template.channel !== args.channel) {
    return { outcome: 'failed', final: true, detail: { code: 'no-template', template: args.template } };
  }
  const { reachable, reason, since } = reach(person.channels, args.channel);
  const message = { channel: args.channel, templateId: template.id, class: args.class };
  if (reachable) {
    await ports.planMessage({ ...message, state: 'planned', reason: null });
    return { outcome: 'planned', final: false };
  }
  const why = { code: reason, ...(since ? { since } : {}) };
  await ports.planMessage({ ...message, state: 'suppressed', reason: why });
  return { outcome: 'not-sent', final: true, detail: why };
};
