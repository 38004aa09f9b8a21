import type { NodeId } from '@/journey/graph/types';
import type { PlaceMove } from '@/journey/migrate/preview';

/** People of one step who go the same way, with what names the step. */
export interface MigrationStep extends PlaceMove {
  kind: string | null;
  title: string | null;
}

/** What moving people to a version would do. */
export interface MigrationPreview {
  /** Null: the draft. */
  version: number | null;
  moves: number;
  leaves: number;
  steps: MigrationStep[];
}

export interface MigrationView {
  id: string;
  version: number;
  status: 'running' | 'done' | 'stopped';
  map: Record<NodeId, NodeId | null>;
  timers: 'keep' | 'recompute';
  /** People inside when it began; who entered an older version at that moment is added. */
  total: number;
  moved: number;
  left: number;
  createdAt: string;
  createdBy: string | null;
  endedAt: string | null;
}
