import type { JourneyDocument, JourneyNode, NodeId, PortId } from '@/journey/graph/types';
import type { MovedTimer } from '@/journey/migrate/types';
import type { EndReason, StepReason } from '@/journey/plan/types';
import type { JsonObject } from '@/shared/json';
import type { RunStatus } from '@/shared/run-status';
import type { MessageView } from './message-views';

export type { RunStatus };

export interface RunListItem {
  id: string;
  journeyId: string;
  journeyName: string;
  version: number;
  person: { id: string; name: string };
  status: RunStatus;
  endReason: EndReason | null;
  /** Where the person is now, or was last. */
  nodeId: NodeId | null;
  nodeKind: string | null;
  nodeTitle: string | null;
  due: string | null;
  startedAt: string;
  endedAt: string | null;
}

export interface StepView {
  id: string;
  nodeId: NodeId;
  visit: number;
  position: number;
  status: 'waiting' | 'done';
  port: PortId | null;
  reason: StepReason;
  enteredAt: string;
  leftAt: string | null;
}

/** The run was moved to another version. */
export interface MoveView {
  at: string;
  fromVersion: number;
  toVersion: number;
  fromNode: NodeId | null;
  /** Null: out of the journey, or to its end. */
  toNode: NodeId | null;
  timer: MovedTimer;
}

export interface RunView extends RunListItem {
  /** The version the run is on. */
  document: JourneyDocument;
  /** Steps that the run went through in earlier versions and that its version has not. */
  formerNodes: Record<NodeId, JourneyNode>;
  moves: MoveView[];
  entry: JsonObject;
  entryEvent: string | null;
  entryMessageId: string | null;
  instanceKey: string;
  steps: StepView[];
  messages: MessageView[];
}
