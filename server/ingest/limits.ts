/** Segment's limits, in bytes: SDKs cut their batches to them. */
export const MAX_EVENT_BYTES = 32 * 1024;
export const MAX_BATCH_BYTES = 500 * 1000;
/** More do not fit into a batch of real events. */
export const MAX_BATCH_EVENTS = 5_000;

/** Deeper JSON is refused: neither PostgreSQL nor our own recursion should meet it. */
export const MAX_DEPTH = 64;

export const MAX_ID_LENGTH = 255;
export const MAX_NAME_LENGTH = 200;

/** Events a second and key; the bucket lets a client catch up after an outage. */
export const RATE = { perSecond: 5_000, burst: 20_000 };

/** Bytes of events that may wait for the database in one process before clients are told to slow down. */
export const MAX_WAITING_BYTES = 64 * 1024 * 1024;

/** Clocks of senders may be wrong; nothing is dated further ahead than this. */
export const MAX_FUTURE_MS = 24 * 3_600_000;
