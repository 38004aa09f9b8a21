import type { WaitOn } from './config';

/** What the form of one kind of condition gets. */
export interface OnFormProps<On extends WaitOn> {
  on: On;
  /** Path in the config. */
  field: string;
  onChange(on: On, field: string): void;
}
