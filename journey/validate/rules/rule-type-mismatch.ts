import type { Json } from '@/shared/json';
import type { JourneyDocument, VariableType } from '../../graph/types';
import { toNumber } from '../../rules/operators/compare-values';
import { plainDay } from '../../rules/operators/dates/date-value';
import type { ValueShape } from '../../rules/operators/operator';
import { operatorById } from '../../rules/operators/registry';
import type { Comparison, Condition } from '../../rules/types';
import { placedConditions } from '../placed-rules';
import type { Problem } from '../types';
import type { ValidationRule } from '../validation-rule';

const isNumber = (value: Json) => toNumber(value) !== null;
const isBoolean = (value: Json) => value === true || value === false || value === 'true' || value === 'false';
const isText = (value: Json) => typeof value !== 'object';

/** Whether a value of a type can ever equal a constant. */
const CAN_EQUAL: Record<VariableType, (value: Json) => boolean> = {
  text: isText,
  number: isNumber,
  boolean: isBoolean,
  date: (value) => typeof value === 'string',
};

const EQUALITY = ['none', 'any', 'list'] as const;
/** Shapes of operators that can tell something about a value of a type. */
const SHAPES: Record<VariableType, ReadonlySet<ValueShape>> = {
  text: new Set([...EQUALITY, 'text', 'number', 'range', 'date', 'span', 'anniversary']),
  number: new Set([...EQUALITY, 'number', 'range']),
  boolean: new Set(EQUALITY),
  date: new Set([...EQUALITY, 'text', 'number', 'range', 'date', 'span', 'anniversary']),
};

/** Compared types that can never match: a text as a number, or a variable with what its type does not hold. */
export const ruleTypeMismatch: ValidationRule = ({ document }) =>
  placedConditions(document).flatMap(({ condition, field, nodeId }): Problem[] => {
    const at = mismatchOf(condition, document);
    if (!at) return [];
    const where = nodeId === undefined ? {} : { nodeId };
    return [{ code: 'rule-type-mismatch', severity: 'warning', field: `${field}.${at}`, ...where }];
  });

/** The field that does not fit. */
function mismatchOf(condition: Condition, { settings }: JourneyDocument): string | null {
  if (condition.kind === 'event') {
    const place = (condition.where ?? []).findIndex((own) => comparesOtherwise(own));
    return place < 0 ? null : `where.${place}.value`;
  }
  if (!('op' in condition && 'name' in condition)) return null;
  if (comparesOtherwise(condition)) return 'value';
  if (condition.kind !== 'variable') return null;
  const type = settings.variables?.find(({ name }) => name === condition.name)?.type;
  return type ? ofType(condition, type) : null;
}

/** More, less and between are for numbers, and for days as they are written. */
function comparesOtherwise({ op, value = null }: Comparison): boolean {
  const shape = operatorById(op)?.value;
  if (shape !== 'number' && shape !== 'range') return false;
  const values = Array.isArray(value) ? value : [value];
  return values.some((own) => !isNumber(own) && plainDay(own) === null && !isInstant(own));
}

const isInstant = (value: Json) => typeof value === 'string' && !Number.isNaN(Date.parse(value));

function ofType({ op, value = null }: Comparison, type: VariableType): string | null {
  const shape = operatorById(op)?.value ?? 'any';
  if (!SHAPES[type].has(shape)) return 'op';
  if (shape !== 'any' && shape !== 'list') return null;
  const constants = Array.isArray(value) ? value : [value];
  return constants.some(CAN_EQUAL[type]) ? null : 'value';
}
