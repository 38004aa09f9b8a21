import type { Channel } from '@/shared/channel';

/** ISO instant. */
type Instant = string;

export interface ConsentState {
  state: 'granted' | 'denied' | 'unknown';
  at?: Instant;
  source?: string;
}

export interface Suppression {
  reason: 'hard-bounce' | 'complaint' | 'invalid' | 'manual';
  at: Instant;
}

export interface AddressChannel {
  address?: string;
  /** When the address was last set or removed. */
  since?: Instant;
  consent: ConsentState;
  suppressed?: Suppression;
}

export interface PushChannel {
  /** Web-push subscriptions or device tokens; the newest first. */
  tokens: { token: string; platform: 'web' | 'ios' | 'android'; since: Instant }[];
  /** When the last token was lost. */
  since?: Instant;
  consent: ConsentState;
  suppressed?: Suppression;
}

/** The column person.channels. */
export interface ChannelsOfPerson {
  email?: AddressChannel;
  sms?: AddressChannel;
  push?: PushChannel;
}

export type ReachReason =
  | 'reachable'
  | 'no-address'
  | 'invalid-address'
  | 'no-token'
  | 'no-consent'
  | 'opted-out'
  | 'suppressed';

export interface Reach {
  channel: Channel;
  reachable: boolean;
  reason: ReachReason;
  since?: Instant;
}
