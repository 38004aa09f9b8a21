import type { StepReason } from '@/journey/plan/types';
import type { StepView } from './views/run-views';

export interface StepRow {
  id: string;
  node_id: string;
  visit: number;
  position: number;
  status: 'waiting' | 'done';
  port: string | null;
  reason: StepReason;
  entered_at: Date;
  left_at: Date | null;
}

export const presentStep = (row: StepRow): StepView => ({
  id: row.id,
  nodeId: row.node_id,
  visit: row.visit,
  position: row.position,
  status: row.status,
  port: row.port,
  reason: row.reason,
  enteredAt: row.entered_at.toISOString(),
  leftAt: row.left_at?.toISOString() ?? null,
});
