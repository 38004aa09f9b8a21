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
  /** Switched off: people pass by it, on its first way out. */
  isDisabled?: boolean;
  /** The frame it stands in. */
  group?: GroupId;
  /** Parsed by the kind's own schema. */
  config: Json;
  /** Canvas pixels, top-left corner, never mirrored. */
  position: { x: number; y: number };
  /** Where each wired port leads. */
  next: Record<PortId, NodeId>;
}

export const NOTE_COLORS = ['yellow', 'blue', 'green', 'rose'] as const;
export type NoteColor = (typeof NOTE_COLORS)[number];

/** Shares its ids with no node, so that both can be selected and moved together. */
export type NoteId = string;

/** Words on the canvas for whoever reads it; nobody who walks the journey meets them. */
export interface JourneyNote {
  text: string;
  color: NoteColor;
  /** Canvas pixels, top-left corner, never mirrored. */
  position: { x: number; y: number };
  size: { width: number; height: number };
}

export type GroupId = string;

/** A frame with a title around steps that belong together; nobody who walks the journey meets it. */
export interface JourneyGroup {
  title: string;
  color: NoteColor;
}

export type Reentry =
  | { mode: 'off' }
  | { mode: 'after-exit' }
  | { mode: 'after'; days: number }
  | { mode: 'always' };

export interface PropertyMatch {
  property: string;
  entryProperty: string;
}

/** Ends a run when an event comes. */
export interface ExitRule {
  id: string;
  event: string;
  filter?: Rule;
  /** Only that order: the event's property must equal a property of the entry event. */
  match?: PropertyMatch;
  /** Missing: at once, in the middle of any wait. */
  when?: 'at-once' | 'before-send';
}

/** An event that a journey wants to bring about, counted once for one run. */
export interface Goal {
  id: string;
  event: string;
  filter?: Rule;
  match?: PropertyMatch;
  /** Whoever reaches it leaves. */
  leave: boolean;
}

/** Whom a journey is meant for: asked at entry and again before each message. */
export interface Audience {
  rule: Rule;
  /** What happens at a message when the person no longer belongs. */
  onLeave: 'skip' | 'exit';
}

/** How many people a journey lets in at most, in all and on one day of the workspace's calendar. */
export interface EntryCaps {
  total?: number;
  perDay?: number;
}

/** Where a variable's value comes from. */
export type ValueSource =
  | { from: 'literal'; value: Json }
  | { from: 'property' | 'trait' | 'variable'; name: string };

export const VARIABLE_TYPES = ['text', 'number', 'boolean', 'date'] as const;
export type VariableType = (typeof VARIABLE_TYPES)[number];

/** A value that a run carries: usable in rules, waits and messages. */
export interface Variable {
  name: string;
  type: VariableType;
  /** What it begins with; missing: nothing. */
  initial?: ValueSource;
}

export interface JourneySettings {
  reentry: Reentry;
  /** Property of the entry event; then one run per value of it, at most 25 open per person. */
  instanceKey?: string;
  audience?: Audience;
  caps?: EntryCaps;
  exits: ExitRule[];
  goals?: Goal[];
  variables?: Variable[];
}

/** The draft, the published version and the file are this same document. */
export interface JourneyDocument {
  format: 'safar.journey/1';
  name: string;
  description?: string;
  settings: JourneySettings;
  nodes: Record<NodeId, JourneyNode>;
  /** Not part of the plan. */
  notes?: Record<NoteId, JourneyNote>;
  /** Not part of the plan. Two steps at least stand in each; a step names the group it is of. */
  groups?: Record<GroupId, JourneyGroup>;
  /** Highest number of the ids that were removed, by what stands before it (`wait` of `wait-3`): they are never given again. */
  lastIds?: Record<string, number>;
}

export interface JourneyEdge {
  id: EdgeId;
  source: NodeId;
  port: PortId;
  target: NodeId;
}

/** What a journey may hold at most: as many as the editor stays smooth with (bench: editor). */
export const MAX_NODES = 600;
export const MAX_WAIT_DAYS = 400;
