import type { TriggerOn } from './types';

/** Name of the event that a trigger waits for, as it was sent; null when it waits for something else. */
export const eventOf = (on: TriggerOn | undefined): string | null => (on?.kind === 'event' ? on.event : null);
