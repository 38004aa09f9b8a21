import { newId } from '@/shared/new-id';
import { prisma } from '../../data/prisma';

/** Waits pass so much faster in the demo that a day takes ten seconds. */
const DEMO_CLOCK = 8_640;

const FIRST = {
  demo: { name: 'فروشگاه نمونه · Demo shop', slug: 'demo-shop', demoClock: DEMO_CLOCK },
  own: { name: 'فضای کاری من · My workspace', slug: 'my-workspace', demoClock: 1 },
};

/** The oldest workspace, made when there is none. */
export async function ensureWorkspace(demo: boolean): Promise<{ id: string; slug: string }> {
  const select = { id: true, slug: true };
  const oldest = await prisma().workspace.findFirst({
    where: { deletedAt: null },
    orderBy: { createdAt: 'asc' },
    select,
  });
  if (oldest) return oldest;
  return prisma().workspace.create({
    data: { id: newId(), ...FIRST[demo ? 'demo' : 'own'], timeZone: 'Asia/Tehran', language: 'fa' },
    select,
  });
}
