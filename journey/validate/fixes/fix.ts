import type { Definitions } from '../../compile/node-definition';
import type { JourneyDocument, NodeId } from '../../graph/types';
import type { Problem } from '../types';

/** An edit that mends a problem. */
export interface Fix {
  /** `fixes.<key>`: what is offered, and what undo calls it. */
  key: string;
  values?: Record<string, string | number>;
  /** Changes a draft of the very document that the fix was made for. */
  apply(draft: JourneyDocument): void;
}

export interface FixContext {
  document: JourneyDocument;
  definitions: Definitions;
  /** Ids that a new step must not get, besides those of the document. */
  taken: Iterable<NodeId>;
}

/** The fix of one problem; null where only a person can decide. */
export type Fixer = (problem: Problem, context: FixContext) => Fix | null;
