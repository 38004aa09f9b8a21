import { AppError, type AppErrorCode } from '@/shared/app-error';

/** One thing that is wrong with what was sent. */
export interface ProblemDetail {
  /** Where: nodes.wait-1.config.amount, query.limit, … Empty = the whole. */
  path: string;
  /** A sentence that names the way out. */
  message: string;
  /** Of a journey document's problem. */
  code?: string;
  nodeId?: string;
  field?: string;
  severity?: 'error' | 'warning';
}

/** A refusal with details, for routes that know more than an AppError can say. */
export class RestProblem extends AppError {
  constructor(
    code: AppErrorCode,
    message: string,
    readonly details: ProblemDetail[] = [],
  ) {
    super(code, 'invalidInput', message);
    this.name = 'RestProblem';
  }
}
