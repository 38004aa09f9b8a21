import type { NodeId } from '../graph/types';
import type { Pc } from '../plan/types';

/** What the author decides about people who are moved to another version. */
export interface MigrationChoices {
  /** Where people of a step go; null: they leave. Steps that are not named stay what they are; whoever stands at one that is gone leaves. */
  map: Record<NodeId, NodeId | null>;
  /** `keep`: a wait ends when it was going to. `recompute`: as the new version says, counted from when it began. */
  timers: 'keep' | 'recompute';
}

/** What becomes of a wait: it goes on as it was, is measured anew from its beginning, begins at the new step, or there is none. */
export type MovedTimer = 'kept' | 'recomputed' | 'begins' | 'none';

export type Move =
  | {
      kind: 'move';
      from: NodeId | null;
      /** Null: the end of the journey. */
      to: NodeId | null;
      pc: Pc;
      /** The visit goes on in the new version; otherwise it ends, and the new step is entered. */
      isSameVisit: boolean;
      timer: MovedTimer;
      /** The run has to be looked at again: what it waits for may be different. */
      mustLook: boolean;
    }
  | { kind: 'leave'; from: NodeId; why: 'removed' | 'chosen' };
