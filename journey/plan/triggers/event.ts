import type { TriggerKind, TriggerOn } from './types';

/** The event itself; what the person is decided by the filter. */
export const event: TriggerKind<Extract<TriggerOn, { kind: 'event' }>> = {
  hears: ({ event }) => ({ kind: 'event', name: event }),
  matches: (on, stimulus) => stimulus.event.name === on.event,
};
