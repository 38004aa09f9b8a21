import type { Rule } from '@/journey/rules/types';

export interface SegmentView {
  id: string;
  key: string;
  name: string;
  /** Null: a static one, whose members are put into it. */
  rule: Rule | null;
  /** How many people belong to it. */
  members: number;
  createdAt: string;
  updatedAt: string;
}
