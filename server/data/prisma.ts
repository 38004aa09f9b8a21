import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client';
import { pool } from './pool';

const holder = globalThis as { safarPrisma?: PrismaClient };

/** For everything but the hot paths. Always filter by workspaceId. */
export function prisma(): PrismaClient {
  holder.safarPrisma ??= new PrismaClient({
    adapter: new PrismaPg(pool()),
    // Errors are logged: they must not say what was about to be written.
    errorFormat: 'minimal',
    // A busy machine is no reason to refuse a change.
    transactionOptions: { maxWait: 5_000, timeout: 30_000 },
  });
  return holder.safarPrisma;
}
