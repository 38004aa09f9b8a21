import type { Problem } from '@/journey/validate/types';
import { AppError } from '@/shared/app-error';

/** The document cannot be published; names every problem. */
export class DocumentProblemsError extends AppError {
  constructor(readonly problems: Problem[]) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    const named = errors.map(({ code, nodeId }) => (nodeId ? `${nodeId}: ${code}` : code)).join(', ');
    super('invalid', 'documentHasProblems', `The journey has problems: ${named}`, { count: errors.length });
    this.name = 'DocumentProblemsError';
  }
}
