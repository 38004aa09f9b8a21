import type { z } from 'zod';
import type { ConfigProblem } from '../compile/node-definition';

type Issue = z.core.$ZodIssue;

/** What a schema refused, as problems at the fields of the form. One per field, so that a person reads one sentence there. */
export function issueProblems(issues: readonly Issue[], input: unknown): ConfigProblem[] {
  const byField = new Map<string, ConfigProblem>();
  for (const issue of issues.flatMap((own) => flatten(own, []))) {
    const field = issue.path.map(String).join('.');
    if (byField.has(field)) continue;
    const { code, values } = explain(issue, valueAt(input, issue.path));
    byField.set(field, {
      code,
      severity: 'error',
      ...(field ? { field } : {}),
      ...(values ? { values } : {}),
    });
  }
  return [...byField.values()];
}

/** Of a union, the option meant is the one whose `kind` fits; the others complain about `kind` itself. */
function flatten(issue: Issue, parents: PropertyKey[]): Issue[] {
  const path = [...parents, ...issue.path];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ ...issue, path }];
  const meant = issue.errors.find((option) => !option.some(({ path: [first] }) => first === 'kind'));
  return (meant ?? issue.errors[0] ?? []).flatMap((own) => flatten(own, path));
}

/** Some checks of our own schemas name the problem themselves: {problem, maximum}. */
function own(issue: Issue): Pick<ConfigProblem, 'code' | 'values'> | null {
  const { problem, maximum } = (issue.code === 'custom' && issue.params) || {};
  return typeof problem === 'string' ? { code: problem, values: { maximum: Number(maximum) } } : null;
}

function explain(issue: Issue, value: unknown): Pick<ConfigProblem, 'code' | 'values'> {
  const said = own(issue);
  if (said) return said;
  if (value === undefined || value === null || (typeof value === 'string' && value.trim() === ''))
    return { code: 'field-required' };
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'int') return { code: 'field-not-whole' };
      return { code: issue.expected === 'number' ? 'field-not-a-number' : 'field-invalid' };
    case 'too_small':
      if (issue.origin === 'array') return { code: 'list-empty' };
      return { code: 'field-too-small', values: { minimum: Number(issue.minimum) } };
    case 'too_big':
      if (issue.origin === 'array')
        return { code: 'list-too-long', values: { maximum: Number(issue.maximum) } };
      return {
        code: issue.origin === 'string' ? 'field-too-long' : 'field-too-large',
        values: { maximum: Number(issue.maximum) },
      };
    case 'unrecognized_keys':
      return { code: 'field-unknown', values: { names: issue.keys.join('\n') } };
    default:
      return { code: 'field-invalid' };
  }
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    input,
  );
}
