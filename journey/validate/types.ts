import type { Severity } from '../compile/node-definition';
import type { NodeId, PortId } from '../graph/types';

export interface Problem {
  /** Stable, documented in docs/problems.md. */
  code: string;
  severity: Severity;
  nodeId?: NodeId;
  port?: PortId;
  /** Path of the form field inside the node's config, or inside settings when there is no node. */
  field?: string;
  values?: Record<string, string | number>;
}
