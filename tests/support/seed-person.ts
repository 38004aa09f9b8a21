import { prisma } from '@/server/data/prisma';
import { foldText } from '@/shared/fold-text';
import type { JsonObject } from '@/shared/json';
import { newId } from '@/shared/new-id';

let seen = Date.parse('2026-11-01T00:00:00.000Z');

/** A known person; each was last seen a second after the one before, unless `lastSeenAt` says otherwise. */
export async function seedPerson(
  workspaceId: string,
  input: { userId: string; traits?: JsonObject; channels?: JsonObject; lastSeenAt?: Date },
): Promise<string> {
  const id = newId();
  seen += 1_000;
  const { traits = {}, channels = {}, userId, lastSeenAt = new Date(seen) } = input;
  const searchText = foldText(
    [...Object.values(traits), userId].filter((v) => typeof v === 'string').join(' '),
  );
  await prisma().person.create({
    data: { id, workspaceId, shard: 0, traits, channels, searchText, lastSeenAt, firstSeenAt: lastSeenAt },
  });
  await prisma().personIdentity.create({ data: { workspaceId, kind: 'user', value: userId, personId: id } });
  return id;
}
