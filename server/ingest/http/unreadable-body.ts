import { AppError } from '@/shared/app-error';

/** A body of which no event can be read; carries what can be shown of it. */
export class UnreadableBody extends AppError {
  constructor(
    code: 'invalid' | 'too-large',
    detail: string,
    /** The beginning of what came, or nothing when even that is not text. */
    readonly start = '',
  ) {
    super(code, 'invalidInput', detail);
    this.name = 'UnreadableBody';
  }
}
