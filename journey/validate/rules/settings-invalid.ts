import { journeySettingsSchema } from '../../schema/settings';
import { issueProblems } from '../issue-problems';
import type { ValidationRule } from '../validation-rule';

/** Where the common words would not say what is missing. */
const CODES: { code: string; field: RegExp; becomes: string }[] = [
  { code: 'field-required', field: /^exits\.\d+\.event$/, becomes: 'exit-event-missing' },
  { code: 'field-required', field: /^goals\.\d+\.event$/, becomes: 'goal-event-missing' },
  { code: 'field-required', field: /^variables\.\d+\.name$/, becomes: 'variable-name-missing' },
  { code: 'field-invalid', field: /^variables\.\d+\.name$/, becomes: 'variable-name-invalid' },
  { code: 'field-required', field: /^variables\.\d+\.initial\.name$/, becomes: 'variable-source-missing' },
];

/** Half-filled settings: an exit rule without its event, a re-entry without its number of days. */
export const settingsInvalid: ValidationRule = ({ document: { settings } }) => {
  const parsed = journeySettingsSchema.safeParse(settings);
  if (parsed.success) return [];
  return issueProblems(parsed.error.issues, settings).map((problem) => {
    const own = CODES.find(({ code, field }) => code === problem.code && field.test(problem.field ?? ''));
    return own ? { ...problem, code: own.becomes } : problem;
  });
};
