import type { Json } from '@/shared/json';
import type { Rule } from '../rules/types';

/** Stable for ever, never reused within a journey. */
export type NodeId = string;
/** Names one way out of a node; stable while its label changes. */
export type PortId = string;
/** `${source}:${port}`: a port leads to at most one node, so the pair names the edge. */
export type EdgeId = `${NodeId}:${PortId}`;

export interface JourneyNode {
  kind: string;
  /** What the author called it; without one, the kind's name is shown. */
  title?: string;
  /** Parsed by the kind's own schema. */
  config: Json;
  /** Canvas pixels, top-left corner, never mirrored. */
  position: { x: number; y: number };
  /** Where each wired port leads. */
  next: Record<PortId, NodeId>;
}

export type Reentry =
  | { mode: 'off' }
  | { mode: 'after-exit' }
  | { mode: 'after'; days: number }
  | { mode: 'always' };

/** Ends a run at once, in the middle of any wait. */
export interface ExitRule {
  id: string;
  event: string;
  filter?: Rule;
  /** Only that order: the event's property must equal a property of the entry event. */
  match?: { property: string; entryProperty: string };
}

export interface JourneySettings {
  reentry: Reentry;
  /** Property of the entry event; then one run per value of it, at most 25 open per person. */
  instanceKey?: string;
  exits: ExitRule[];
}

/** The draft, the published version and the file are this same document. */
export interface JourneyDocument {
  format: 'safar.journey/1';
  name: string;
  description?: string;
  settings: JourneySettings;
  nodes: Record<NodeId, JourneyNode>;
  /** Highest number of the ids that were removed, by what stands before it (`wait` of `wait-3`): they are never given again. */
  lastIds?: Record<string, number>;
}

export interface JourneyEdge {
  id: EdgeId;
  source: NodeId;
  port: PortId;
  target: NodeId;
}

/** From product.md: what a journey may hold at most. */
export const MAX_NODES = 200;
export const MAX_WAIT_DAYS = 400;
