import type { JourneyDocument, NodeId } from '@/journey/graph/types';
import type { Problem } from '@/journey/validate/types';
import type { JourneyStatus } from '@/shared/journey-status';
import type { JsonObject } from '@/shared/json';
import type { PausePolicy } from '@/shared/pause-policy';

export type { JourneyStatus };

/** What lets people in. */
export interface JourneyTrigger {
  kind: string;
  config: JsonObject;
}

/** A journey by its name, to choose from. */
export interface JourneyName {
  id: string;
  name: string;
}

export interface JourneyListItem {
  id: string;
  name: string;
  status: JourneyStatus;
  liveVersion: number | null;
  hasUnpublishedChanges: boolean;
  /** Triggers of the draft that are complete, the upper first. */
  triggers: JourneyTrigger[];
  nodeCount: number;
  /** Without one there is no conversion to speak of. */
  hasGoals: boolean;
  folder: string | null;
  tags: string[];
  /** Who looks after it. */
  owner: { id: string; name: string } | null;
  /** Runs of all versions: open now, and entered since ever. */
  open: number;
  entered: number;
  /** Runs entered per day, the last 30 days, oldest first. */
  entries: number[];
  /** How many of each day's runs have reached a goal since. */
  converted: number[];
  updatedAt: string;
  updatedBy: string | null;
}

/** What the list can be narrowed to. */
export interface JourneyFacets {
  folders: { name: string; count: number }[];
  /** How many lie in no folder. */
  unfiled: number;
  tags: string[];
  owners: { id: string; name: string }[];
}

export interface JourneyView {
  id: string;
  name: string;
  status: JourneyStatus;
  document: JourneyDocument;
  /** Name it when you save: a save that names an older one is refused. */
  revision: number;
  liveVersion: number | null;
  hasUnpublishedChanges: boolean;
  /** While it is paused. `isEnding`: the resume is under way. */
  pause: (PausePolicy & { since: string; isEnding: boolean }) | null;
  updatedAt: string;
  updatedBy: string | null;
}

/** Whom a pause, a resume or a stop concerns. */
export interface JourneyInside {
  open: number;
  /** Of those: held by a pause, and not gone on yet. */
  held: number;
  /** Messages of theirs that have not left. */
  planned: number;
}

export interface VersionItem {
  number: number;
  note: string;
  publishedAt: string;
  publishedBy: string | null;
  isLive: boolean;
  nodeCount: number;
  openRuns: number;
}

export interface VersionView extends VersionItem {
  journeyId: string;
  document: JourneyDocument;
  planHash: string;
}

/** What publish would do. */
export interface PublishPreview {
  revision: number;
  nextVersion: number;
  problems: Problem[];
  /** Runs that stay on the version they entered. */
  openRuns: number;
  nodes: { added: NodeId[]; removed: NodeId[]; changed: NodeId[] };
  settingsChanged: boolean;
}

/**
 * entered, waiting (now), planned, accepted, failed, unknown, suppressed, withdrawn, passed:<port>; converted: people who reached a goal of the
 * journey after they had come here
 */
export type NodeMeasures = Record<string, number>;

export interface JourneyCounts {
  journeyId: string;
  /** Runs of the counted version(s); entered and ended in the counted period. */
  open: number;
  /** Of those: held by a pause, and not gone on yet. */
  held: number;
  entered: number;
  ended: number;
  nodes: Record<NodeId, NodeMeasures>;
  at: string;
}

/** People who took one way out of a step, and how many of them reached a goal afterwards. */
export interface ArmResult {
  port: string;
  people: number;
  reached: number;
}
