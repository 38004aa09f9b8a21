import type { z } from 'zod';
import { type ProblemDetail, RestProblem } from './rest-problem';

const PREFIX: Record<string, string> = { query: 'query.', param: 'path.', header: 'header.' };

/** Turns what a schema refused into a problem whose first sentence already says where and what. */
export function invalidInput(issues: readonly z.core.$ZodIssue[], target = 'json'): RestProblem {
  const details = issues
    .flatMap((issue) => flatten(issue, []))
    .map((issue): ProblemDetail => {
      const path = `${PREFIX[target] ?? ''}${issue.path.map(String).join('.')}`;
      return { path, message: issue.message };
    });
  const [first] = details;
  const more = details.length > 1 ? ` (and ${details.length - 1} more, see details)` : '';
  return new RestProblem(
    'invalid',
    first ? `${first.path || 'body'}: ${first.message}${more}` : 'Invalid input',
    details,
  );
}

/** Of a union, the option meant is the one whose `kind` fits; the others only complain about `kind`. */
function flatten(issue: z.core.$ZodIssue, parents: PropertyKey[]): z.core.$ZodIssue[] {
  const path = [...parents, ...issue.path];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ ...issue, path }];
  const meant = issue.errors.find((option) => !option.some((inner) => inner.path[0] === 'kind'));
  return (meant ?? issue.errors[0] ?? []).flatMap((inner) => flatten(inner, path));
}
