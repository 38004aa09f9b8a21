import type { Definitions, WorkspaceFacts } from '../compile/node-definition';
import { activeJourney } from '../graph/active-journey';
import type { JourneyDocument } from '../graph/types';
import { validationRules } from './rules';
import type { Problem } from './types';

/**
 * Everything that is wrong with a journey, errors first. Without errors it compiles and may be published; warnings are for the author to weigh.
 * Facts of the workspace that are not given are not checked.
 */
export function validate(
  document: JourneyDocument,
  definitions: Definitions,
  workspace: WorkspaceFacts,
): Problem[] {
  const active = activeJourney(document, definitions);
  const problems = validationRules.flatMap((rule) =>
    rule({ document: active, whole: document, definitions, workspace }),
  );
  const isError = ({ severity }: Problem) => severity === 'error';
  return [...problems.filter(isError), ...problems.filter((problem) => !isError(problem))];
}
