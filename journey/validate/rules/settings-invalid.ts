import { journeySettingsSchema } from '../../schema/settings';
import { issueProblems } from '../issue-problems';
import type { ValidationRule } from '../validation-rule';

/** Half-filled settings: an exit rule without its event, a re-entry without its number of days. */
export const settingsInvalid: ValidationRule = ({ document: { settings } }) => {
  const parsed = journeySettingsSchema.safeParse(settings);
  if (parsed.success) return [];
  return issueProblems(parsed.error.issues, settings).map((problem) =>
    problem.code === 'field-required' && /^exits\.\d+\.event$/.test(problem.field ?? '')
      ? { ...problem, code: 'exit-event-missing' }
      : problem,
  );
};
