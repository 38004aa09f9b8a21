import type { Dependencies } from '../depends-on';
import type { RuleFacts } from '../facts';
import type { SqlScope } from '../sql-scope';
import type { Check, Condition } from '../types';

/** A kind of condition. One folder each; registry.ts lists them. */
export interface ConditionKind<C extends Condition> {
  /** What it saw and what follows. Facts that are not given count as not there. */
  check(condition: C, facts: RuleFacts): Omit<Check, 'condition'>;
  /** Adds what it reads. */
  dependsOn(condition: C, into: Dependencies): void;
  /** The earliest instant (ms, after now) at which time alone changes its answer; missing: never. */
  nextChange?(condition: C, facts: RuleFacts): number | null;
  /**
   * A predicate over `person p`, true or false and never null; every value is bound. Missing: the condition speaks of a run or of the
   * event at hand, so nobody outside one can be asked.
   */
  toSql?(condition: C, sql: SqlScope): string;
}
