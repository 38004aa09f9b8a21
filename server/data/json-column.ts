import type { Prisma } from './generated/client';

/** Hands a plain JSON value to a Json column; Prisma's own type does not accept interfaces. */
export const jsonColumn = (value: unknown) => value as Prisma.InputJsonValue;

/** Prisma's client inside a transaction. */
export type Tx = Prisma.TransactionClient;
