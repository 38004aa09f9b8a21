import type { AddressChannel, ChannelsOfPerson, ConsentState, PushChannel } from '@/journey/reach/types';
import { CHANNELS, type Channel } from '@/shared/channel';
import type { Json, JsonObject } from '@/shared/json';
import { normaliseEmail, normalisePhone } from './normalise-address';

const MAX_TOKENS = 20;
const unknown: ConsentState = { state: 'unknown' };

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What an event says about the ways to reach a person: e-mail and phone from traits, consent from `traits.consent` and
 * `context.consent` ({email, sms, push: boolean}), push tokens from `context.device`. `at` is an ISO instant.
 */
export function applyChannels(
  channels: ChannelsOfPerson,
  { traits, context, at }: { traits: JsonObject; context: JsonObject; at: string },
): ChannelsOfPerson {
  const next = { ...channels };
  if ('email' in traits) next.email = withAddress(next.email, normaliseEmail(traits.email ?? null), at);
  if ('phone' in traits) next.sms = withAddress(next.sms, normalisePhone(traits.phone ?? null), at);
  if (isObject(context.device)) next.push = withToken(next.push, context.device, at);
  for (const [consents, source] of [
    [context.consent, 'context'],
    [traits.consent, 'traits'],
  ] as const) {
    if (!isObject(consents)) continue;
    for (const channel of CHANNELS) {
      const said = consents[channel];
      if (typeof said === 'boolean')
        applyConsent(next, channel, { state: said ? 'granted' : 'denied', at, source });
    }
  }
  return Object.fromEntries(Object.entries(next).filter(([, channel]) => channel !== undefined));
}

/** A new address starts afresh: what was wrong with the old one says nothing about it. The same address changes nothing. */
function withAddress(
  channel: AddressChannel | undefined,
  address: string | undefined,
  at: string,
): AddressChannel | undefined {
  if (!channel && address === undefined) return undefined;
  if (channel && channel.address === address) return channel;
  return { ...(address === undefined ? {} : { address }), since: at, consent: channel?.consent ?? unknown };
}

function withToken(
  channel: PushChannel | undefined,
  device: JsonObject,
  at: string,
): PushChannel | undefined {
  const { token, type } = device;
  if (typeof token !== 'string' || token === '') return channel;
  const known = channel?.tokens ?? [];
  if (known.some((own) => own.token === token)) return channel;
  const platform = type === 'ios' || type === 'android' ? type : 'web';
  const tokens = [{ token, platform, since: at } as const, ...known].slice(0, MAX_TOKENS);
  return { tokens, consent: channel?.consent ?? unknown };
}

/** The latest word counts, also when it only repeats the one before: a late event overrules neither. */
function applyConsent(channels: ChannelsOfPerson, channel: Channel, said: ConsentState): void {
  const known = channels[channel]?.consent;
  const consent = known ? latest(known, said) : said;
  if (consent === known) return;
  if (channel === 'push') channels.push = { tokens: [], ...channels.push, consent };
  else channels[channel] = { ...channels[channel], consent };
}

/** Of two words about one channel the later one; the first where neither is later. */
function latest(one: ConsentState, other: ConsentState): ConsentState {
  if (other.state === 'unknown') return one;
  if (one.state === 'unknown' || !one.at) return other;
  return other.at && other.at > one.at ? other : one;
}

/** The channels of two people who turned out to be one: the known person's own, completed with the other's. Of their consents the later counts. */
export function mergeChannels(own: ChannelsOfPerson, other: ChannelsOfPerson): ChannelsOfPerson {
  const merged: ChannelsOfPerson = { ...other, ...own };
  for (const channel of ['email', 'sms'] as const) {
    const [mine, theirs] = [own[channel], other[channel]];
    if (!mine || !theirs) continue;
    const hasNone = !mine.address && !mine.since;
    merged[channel] = { ...(hasNone ? theirs : mine), consent: latest(mine.consent, theirs.consent) };
  }
  if (own.push && other.push) {
    const mine = own.push.tokens;
    const theirs = other.push.tokens.filter(({ token }) => !mine.some((known) => known.token === token));
    const tokens = [...mine, ...theirs].sort((a, b) => (a.since < b.since ? 1 : -1)).slice(0, MAX_TOKENS);
    merged.push = { ...own.push, tokens, consent: latest(own.push.consent, other.push.consent) };
  }
  return merged;
}
