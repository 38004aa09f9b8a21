import type { Json, JsonObject } from '@/shared/json';
import type { DateTurn } from '../../calendar/next-date';
import type { Schedule } from '../../calendar/types';
import type { NodeId } from '../../graph/types';

/** How a run of another journey may have ended, as triggers ask for it. */
export const ENDINGS = ['any', 'completed', 'goal', 'exit'] as const;
export type Ending = (typeof ENDINGS)[number];

/** What lets a person in. Each kind has its file beside this one; `registry` lists them. */
export type TriggerOn =
  | { kind: 'event'; event: string }
  /** Missing `from` or `to`: any value, also none. */
  | { kind: 'trait'; trait: string; from?: Json; to?: Json }
  | { kind: 'segment'; segment: string; change: 'entered' | 'left' }
  | { kind: 'journey'; journeyId: string; ending: Ending }
  | { kind: 'api' }
  /** Somebody sends it to many people at once. */
  | { kind: 'manual' }
  /** Nothing of what counts as activity (any event when none is named) for `ms`. */
  | { kind: 'inactivity'; ms: number; events: string[] }
  /** A date of the person, or its anniversary. */
  | ({ kind: 'date'; trait: string } & DateTurn)
  /** On the workspace's clock, or on each person's own. */
  | { kind: 'schedule'; schedule: Schedule; clock: 'workspace' | 'person' }
  /** Another system calls; the paths say where in its JSON what stands. */
  | {
      kind: 'webhook';
      person: string;
      identity: 'user' | 'anonymous';
      properties: string[];
      delivery?: string | undefined;
    };

/** What the reactor has just learned of a person. */
export interface Stimulus {
  event: { type: string; name: string; properties: JsonObject };
  /** Whom a system event is for. */
  address: { journeyId?: string; nodeId?: NodeId };
  /** Before and after the event was applied. */
  traits: { before: JsonObject; after: JsonObject };
  /** Keys of segments that the event made the person enter or leave. */
  segments: { entered: ReadonlySet<string>; left: ReadonlySet<string> };
}

/** What makes it worth asking a trigger at all. */
export type Heard = { kind: 'event'; name: string } | { kind: 'traits' } | { kind: 'segments' };

export interface TriggerKind<On extends TriggerOn> {
  hears(on: On): Heard;
  /** Asked only about what `hears` names. `at`: where the trigger stands. */
  matches(on: On, stimulus: Stimulus, at: { journeyId: string; nodeId: NodeId }): boolean;
}
