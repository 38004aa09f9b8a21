import type { Rule } from '@/journey/rules/types';
import type { PersonListItem } from './person-views';

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

/** A journey that names a segment. */
export interface SegmentUse {
  id: string;
  name: string;
  /** What runs names it; otherwise the draft alone. */
  isLive: boolean;
}

/** A segment with whatever names it. */
export interface SegmentListItem extends SegmentView {
  journeys: SegmentUse[];
  /** Other segments whose rules name it. */
  segments: { id: string; name: string }[];
}

/** Whom a rule describes at this moment. */
export interface SegmentPreview {
  count: number;
  /** Everybody of the workspace. */
  of: number;
  /** Some of them, last seen first. */
  examples: PersonListItem[];
}
