import type { Stimulus } from '@/journey/plan/triggers/types';
import { evaluate } from '@/journey/rules/evaluate';
import { nextChange } from '@/journey/rules/next-change';
import type { ReceivedEvent } from '@/server/data/inbox/take-inbox';
import { SEGMENT_SET } from '@/shared/system-events';
import type { LiveWorkspace } from './live-journeys';
import type { LiveSegment } from './live-segment';
import type { Person } from './people';
import type { World } from './world';

/** Segments may be made of segments; deeper chains than this settle with the next event. */
const MAX_DEPTH = 5;

/** Looks again at the segments whose answer this event may have changed. `everything`: anything about the person may be new. */
export function updateSegments(
  world: World,
  workspace: LiveWorkspace,
  person: Person,
  event: ReceivedEvent,
  everything: boolean,
): Stimulus['segments'] {
  const entered = new Set<string>();
  const left = new Set<string>();
  let asked = workspace.segments.filter((segment) => everything || isTouched(segment, event));
  for (let depth = 0; asked.length > 0 && depth < MAX_DEPTH; depth += 1) {
    const moved = new Set(
      asked.filter((segment) => settle(world, person, segment, event)).map(({ key }) => key),
    );
    for (const key of moved) {
      const belongs = world.memberships.has(person, asked.find((segment) => segment.key === key)!);
      (belongs ? entered : left).add(key);
      (belongs ? left : entered).delete(key);
    }
    asked = workspace.segments.filter(
      ({ reads }) => reads && [...reads.segments].some((key) => moved.has(key)),
    );
  }
  return { entered, left };
}

/** The API names a segment by its id, a journey by its key. */
const isNamed = ({ id, key }: LiveSegment, { type, context }: ReceivedEvent): boolean =>
  type === 'system' && (context.segmentId === id || context.segment === key);

const isTouched = (segment: LiveSegment, event: ReceivedEvent): boolean =>
  isNamed(segment, event) || (segment.reads?.events.some(({ name }) => name === event.name) ?? false);

function settle(world: World, person: Person, segment: LiveSegment, event: ReceivedEvent): boolean {
  if (!segment.rule) return setByHand(world, person, segment, event);
  const facts = world.ruleFacts(person, {});
  const { result } = evaluate(segment.rule, facts);
  return world.memberships.settle(person, segment, result, nextChange(segment.rule, facts), world.now);
}

/** Nothing but a word of the product moves the members of a static segment. */
function setByHand(world: World, person: Person, segment: LiveSegment, event: ReceivedEvent): boolean {
  if (event.name !== SEGMENT_SET || !isNamed(segment, event)) return false;
  return world.memberships.settle(person, segment, event.properties.change === 'add', null, world.now);
}
