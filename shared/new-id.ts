import { v7 } from 'uuid';

/** A new UUIDv7: sorts by time of creation. An id, never a secret. */
export const newId = (): string => v7();
