import { newId } from '@/shared/new-id';
import { newToken } from '../../auth/secret-token';
import { prisma } from '../../data/prisma';
import { forgetKeys } from './find-key';
import { hashKey } from './hash-key';

export type KeyKind = 'api' | 'write';

export interface NewKey {
  id: string;
  /** Shown once; only its hash is stored. */
  key: string;
}

/** Stores a key of a workspace, a fresh one unless given. The caller checks who may ask. */
export async function issueKey(
  workspaceId: string,
  input: { kind: KeyKind; name: string; createdBy: string | null; key?: string },
): Promise<NewKey> {
  const key = input.key ?? `sfr_${input.kind}_${newToken()}`;
  const id = newId();
  await prisma().apiKey.create({
    data: {
      id,
      workspaceId,
      kind: input.kind,
      name: input.name,
      hint: `sfr_${input.kind}_…${key.slice(-4)}`,
      hash: hashKey(key),
      createdBy: input.createdBy,
    },
  });
  forgetKeys();
  return { id, key };
}
