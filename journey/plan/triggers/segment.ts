import type { TriggerKind, TriggerOn } from './types';

/** Membership of a segment begins or ends. */
export const segment: TriggerKind<Extract<TriggerOn, { kind: 'segment' }>> = {
  hears: () => ({ kind: 'segments' }),
  matches: ({ segment, change }, { segments }) => segments[change].has(segment),
};
