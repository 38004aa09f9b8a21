import { insertEvents } from '@/server/data/events/insert-events';
import { notify } from '@/server/data/notify';
import type { EventStore } from './event-writer';

/** SQLSTATE classes: 22 data exception, 23 constraint violation, 54 program limit exceeded. */
const DATA_ERRORS = ['22', '23', '54'];

/** The event log in PostgreSQL. */
export const postgresStore: EventStore = {
  insert: insertEvents,
  committed: () => notify('safar_inbox'),
  isDataError: (error) => {
    const code = (error as { code?: unknown }).code;
    return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && DATA_ERRORS.includes(code.slice(0, 2));
  },
};
