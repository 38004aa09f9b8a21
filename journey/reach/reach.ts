import type { Channel } from '@/shared/channel';
import type { ChannelsOfPerson, Reach, ReachReason } from './types';

const EMAIL = /^[^\s@<>"(),:;[\]\\]+@[^\s@.]+(\.[^\s@.]+)+$/;
const E164 = /^\+[1-9]\d{6,14}$/;

/** Without a recorded consent: e-mail may be sent, SMS may not; a push token is itself a consent. */
export const UNKNOWN_CONSENT_PASSES: Record<Channel, boolean> = { email: true, sms: false, push: true };

function answer(channel: Channel, reason: ReachReason, since: string | undefined): Reach {
  return { channel, reachable: reason === 'reachable', reason, ...(since ? { since } : {}) };
}

/** Can this channel reach the person now, and if not, why and since when. Pure: reads only the person's snapshot. */
export function reach(channels: ChannelsOfPerson, channel: Channel): Reach {
  const own = channels[channel];
  if (!own) return answer(channel, channel === 'push' ? 'no-token' : 'no-address', undefined);
  if ('tokens' in own) {
    if (own.tokens.length === 0) return answer(channel, 'no-token', own.since);
  } else {
    if (!own.address) return answer(channel, 'no-address', own.since);
    const valid = channel === 'email' ? EMAIL.test(own.address) : E164.test(own.address);
    if (!valid) return answer(channel, 'invalid-address', own.since);
  }
  if (own.suppressed) return answer(channel, 'suppressed', own.suppressed.at);
  if (own.consent.state === 'denied') return answer(channel, 'opted-out', own.consent.at);
  if (own.consent.state === 'unknown' && !UNKNOWN_CONSENT_PASSES[channel])
    return answer(channel, 'no-consent', own.since);
  return answer(channel, 'reachable', 'tokens' in own ? own.tokens[0]?.since : own.since);
}

/** Where a message on this channel would go; undefined when nowhere. */
export function addressOf(channels: ChannelsOfPerson, channel: Channel): string | undefined {
  const own = channels[channel];
  if (!own) return undefined;
  return 'tokens' in own ? own.tokens[0]?.token : own.address;
}
