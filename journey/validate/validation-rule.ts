import type { Definitions, WorkspaceFacts } from '../compile/node-definition';
import type { JourneyDocument } from '../graph/types';
import type { Problem } from './types';

export interface ValidationContext {
  /** As people walk it: without steps that are switched off. */
  document: JourneyDocument;
  /** With them. */
  whole: JourneyDocument;
  definitions: Definitions;
  workspace: WorkspaceFacts;
}

/** One thing that can be wrong with a journey. */
export type ValidationRule = (context: ValidationContext) => Problem[];
