import type { Definitions, WorkspaceFacts } from '../compile/node-definition';
import type { JourneyDocument } from '../graph/types';
import type { Problem } from './types';

export interface ValidationContext {
  document: JourneyDocument;
  definitions: Definitions;
  workspace: WorkspaceFacts;
}

/** One thing that can be wrong with a journey. */
export type ValidationRule = (context: ValidationContext) => Problem[];
