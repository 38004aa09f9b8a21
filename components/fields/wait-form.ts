import type { WaitMode, WaitSpec, WaitSpecOf } from '@/journey/schema/wait-spec';

/** What a form of one way to wait gets. What was typed instead of a number stands in its place until it is corrected. */
export interface WaitFormProps<Mode extends WaitMode> {
  spec: WaitSpecOf<Mode>;
  /** Stands before the names of fields, with its dot. */
  prefix: string;
  onChange(spec: WaitSpec, field: string): void;
}
