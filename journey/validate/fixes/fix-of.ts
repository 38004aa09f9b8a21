import type { Problem } from '../types';
import type { Fix, FixContext, Fixer } from './fix';
import { moveCase } from './move-case';
import { newId } from './new-id';
import { leadToExit, openPort, removeStep } from './path-fixes';
import { removePart } from './remove-part';
import { setNumber } from './set-number';
import { declareVariable, reenterLater } from './setting-fixes';
import { shareEqually } from './share-equally';

/** What mends a problem without asking anything, by its code. A kind's own problems use the same few ways. */
const FIXERS: Readonly<Record<string, Fixer>> = {
  'kind-unknown': removeStep,
  'node-unreachable': removeStep,
  'edge-dangling': openPort,
  'edge-into-trigger': openPort,
  'port-unknown': openPort,
  'port-open': leadToExit,
  'not-sent-open': leadToExit,
  'variable-unknown': declareVariable,
  'rule-variable-unknown': declareVariable,
  'wait-longer-than-reentry': reenterLater,
  'exit-event-missing': removePart('remove-exit-rule', 1),
  'goal-event-missing': removePart('remove-goal', 1),
  'variable-name-missing': removePart('remove-variable', 1),
  'rule-step-unknown': removePart('remove-condition', 1),
  'rule-way-unknown': removePart('remove-condition', 1),
  'rule-needs-run': removePart('remove-condition', 1),
  'rule-always-true': removePart('remove-condition'),
  'ab-goal-unknown': removePart('any-goal'),
  'channel-twice': removePart('remove-channel'),
  'exit-id-taken': newId,
  'goal-id-taken': newId,
  'case-id-taken': newId,
  'arm-id-taken': newId,
  'condition-id-taken': newId,
  'outcome-id-taken': newId,
  'case-covered': moveCase,
  'case-left-nobody': moveCase,
  'case-never-matches': removePart('remove-case', 1),
  'shares-not-100': shareEqually,
  'field-too-small': setNumber('minimum'),
  'field-too-large': setNumber('maximum'),
  'wait-no-such-day': setNumber('days'),
};

/** The edit that mends a problem of a document; null where the author has to decide. */
export function fixOf(problem: Problem, context: FixContext): Fix | null {
  const fixer = Object.hasOwn(FIXERS, problem.code) ? FIXERS[problem.code] : undefined;
  return fixer?.(problem, context) ?? null;
}
