import type { TaskState } from '@/shared/task-state';

/** Something that the team is asked to do or to decide. */
export interface TaskView {
  id: string;
  kind: 'task' | 'approval';
  title: string;
  text: string;
  state: TaskState;
  /** What to choose from; without a label it is one of the product's own words. */
  outcomes: { id: string; label?: string }[];
  outcome: string | null;
  note: string;
  /** Who said what came of it; null: nobody yet, or through the API. */
  doneBy: string | null;
  doneAt: string | null;
  createdAt: string;
  /** Until when the run waits. */
  expiresAt: string;
  person: { id: string; name: string };
  runId: string;
  nodeId: string;
  journey: { id: string; name: string };
}
