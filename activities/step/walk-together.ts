import { isDatabaseError } from '@/server/data/is-transient-error';
import type { RunWalk, Walked } from './run-walk';
import type { StepWorld } from './step-world';

/** A walk asks for the same fact again only when it was not read: then it would ask for ever. */
const MAX_ROUNDS = 50;

export type WalkResult = { walked: Walked } | { error: unknown };

/**
 * Walks several runs side by side: what they lack is read for all of them together, round by round. One that fails, fails alone; an error of the
 * database fails all.
 */
export async function walkTogether(
  walks: ReadonlyMap<string, RunWalk>,
  world: StepWorld,
): Promise<Map<string, WalkResult>> {
  const results = new Map<string, WalkResult>();
  let going = [...walks];
  for (let round = 0; going.length > 0; round += 1) {
    const asked = [];
    for (const [id, walk] of going) {
      try {
        const answer = await walk.go(world);
        if ('walked' in answer) results.set(id, answer);
        else if (round === MAX_ROUNDS) throw new Error(`Facts are missing: ${JSON.stringify(answer.needs)}`);
        else asked.push({ id, walk, run: walk.of.run, needs: answer.needs });
      } catch (error) {
        if (isDatabaseError(error)) throw error;
        results.set(id, { error });
      }
    }
    if (asked.length > 0) await world.load(asked);
    going = asked.map(({ id, walk }) => [id, walk]);
  }
  return results;
}
