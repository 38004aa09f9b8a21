import type { JourneyDocument, JourneySettings } from '@/journey/graph/types';
import type { Json } from '@/shared/json';
import { node } from './cart-journey';
import { eventually } from './eventually';
import { runsOf } from './look';
import type { Shop } from './shop';

/** Somebody enters and is over at once. */
export function journeyOn(
  kind: string,
  config: Json,
  settings: Partial<JourneySettings> = { reentry: { mode: 'always' } },
): JourneyDocument {
  return {
    format: 'safar.journey/1',
    name: kind,
    settings: { reentry: { mode: 'off' }, exits: [], ...settings },
    nodes: { start: node(kind, config, { next: 'out' }), out: node('exit', {}) },
  };
}

/** On whose behalf the shop's services run. */
export const actorOf = (shop: Shop) => ({
  workspaceId: shop.workspaceId,
  userId: null,
  role: 'owner' as const,
});
/** Waits until exactly so many runs have begun. */
export const entered = (journey: string, count: number) =>
  eventually(async () => {
    const runs = await runsOf(journey);
    return runs.length === count && runs;
  }, `${count} runs begin`);
