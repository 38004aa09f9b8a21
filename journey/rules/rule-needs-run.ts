import type { Condition } from './types';

/** A rule that only has an answer inside a run, or about an event, was asked about people at large. */
export class RuleNeedsRun extends Error {
  constructor(readonly condition: Condition) {
    super(
      `A condition of the kind ${condition.kind} can only be asked about a run, not about people at large`,
    );
    this.name = 'RuleNeedsRun';
  }
}
