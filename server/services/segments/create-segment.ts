import { randomBytes } from 'node:crypto';
import type { Rule } from '@/journey/rules/types';
import { prisma } from '../../data/prisma';
import type { Actor } from '../actor';
import { saveSegment } from './save-segment';

const KEY_LENGTH = 40;

/** What is Latin in a name, as a key; empty when nothing is. */
function latinKey(name: string): string {
  const dashed = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, KEY_LENGTH);
  return dashed.replace(/^-+|-+$/g, '');
}

/** A new segment; its key comes from its name. Throws what saveSegment throws. */
export async function createSegment(
  actor: Actor,
  { name, rule }: { name: string; rule: Rule | null },
): Promise<{ id: string; key: string }> {
  const { workspaceId } = actor;
  const latin = latinKey(name);
  const isTaken = latin === '' || (await prisma().segment.count({ where: { workspaceId, key: latin } })) > 0;
  const key = isTaken ? `${latin || 'segment'}-${randomBytes(3).toString('hex')}` : latin;
  const id = await saveSegment(actor, { key, name, rule, isNew: true });
  return { id, key };
}
