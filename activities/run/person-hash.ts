const SHARDS = 64;

/** UUIDv7 ends in random bits, so they are the hash. */
const tail = (personId: string): number => Number.parseInt(personId.slice(-8), 16);

/** 0 ≤ spread < 1, always the same for one person: un-herds due times that many share. */
export const spreadOf = (personId: string): number => tail(personId) / 2 ** 32;

/** Virtual shard 0…63 of a person. */
export const shardOf = (personId: string): number => tail(personId) % SHARDS;
