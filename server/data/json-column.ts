import { Prisma } from './generated/client';

/** Hands a plain JSON value to a Json column; Prisma's own type does not accept interfaces. */
export const jsonColumn = (value: unknown) => value as Prisma.InputJsonValue;

/** Empties a nullable Json column; `null` would store JSON's own null. */
export const NO_JSON = Prisma.DbNull;

/** Prisma's client inside a transaction. */
export type Tx = Prisma.TransactionClient;
