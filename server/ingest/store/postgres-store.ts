import { insertEvents } from '@/server/data/events/insert-events';
import { notifyInbox } from '@/server/data/events/notify-inbox';
import { log } from '@/server/log';
import type { EventStore } from './event-writer';

/** SQLSTATE classes: 22 data exception, 23 constraint violation, 54 program limit exceeded. */
const DATA_ERRORS = ['22', '23', '54'];

/** The event log in PostgreSQL. */
export const postgresStore: EventStore = {
  insert: insertEvents,
  committed: () => {
    notifyInbox().catch((error: unknown) => log.warn({ err: error }, 'the reactor was not woken'));
  },
  isDataError: (error) => {
    const code = (error as { code?: unknown }).code;
    return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && DATA_ERRORS.includes(code.slice(0, 2));
  },
};
