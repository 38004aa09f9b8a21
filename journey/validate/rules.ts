import { audienceEmpty } from './rules/audience-empty';
import { configInvalid } from './rules/config-invalid';
import { cycle } from './rules/cycle';
import { disabledWays } from './rules/disabled-ways';
import { edgeDangling } from './rules/edge-dangling';
import { edgeIntoTrigger } from './rules/edge-into-trigger';
import { exitIdTaken } from './rules/exit-id-taken';
import { kindUnknown } from './rules/kind-unknown';
import { loopWithoutWait } from './rules/loop-without-wait';
import { nameMissing } from './rules/name-missing';
import { noGoal } from './rules/no-goal';
import { nodeIdReused } from './rules/node-id-reused';
import { nodeUnreachable } from './rules/node-unreachable';
import { notSentOpen } from './rules/not-sent-open';
import { portOpen } from './rules/port-open';
import { portUnknown } from './rules/port-unknown';
import { ruleConstant } from './rules/rule-constant';
import { ruleNeedsRun } from './rules/rule-needs-run';
import { ruleReference } from './rules/rule-reference';
import { ruleTypeMismatch } from './rules/rule-type-mismatch';
import { settingNamesTaken } from './rules/setting-names-taken';
import { settingsInvalid } from './rules/settings-invalid';
import { tooManyNodes } from './rules/too-many-nodes';
import { triggerMissing } from './rules/trigger-missing';
import { variableUnknown } from './rules/variable-unknown';
import { waitLongerThanReentry } from './rules/wait-longer-than-reentry';
import type { ValidationRule } from './validation-rule';

/** In the order in which problems are listed. */
export const validationRules: readonly ValidationRule[] = [
  nameMissing,
  triggerMissing,
  tooManyNodes,
  settingsInvalid,
  exitIdTaken,
  settingNamesTaken,
  kindUnknown,
  nodeIdReused,
  configInvalid,
  variableUnknown,
  ruleReference,
  ruleNeedsRun,
  ruleTypeMismatch,
  ruleConstant,
  edgeDangling,
  edgeIntoTrigger,
  portUnknown,
  cycle,
  loopWithoutWait,
  nodeUnreachable,
  portOpen,
  notSentOpen,
  waitLongerThanReentry,
  audienceEmpty,
  noGoal,
  disabledWays,
];
