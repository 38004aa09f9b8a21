import type { Problem } from '@/journey/validate/types';
import type { AppErrorCode } from '@/shared/app-error';

/** What the browser may know of a failed call: `errors.<key>` says it to a person. */
export interface PublicError {
  code: AppErrorCode;
  key: string;
  values: Record<string, string | number>;
  /** Of a document that cannot be published. */
  problems?: Problem[];
}
