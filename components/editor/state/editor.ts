import type { ReactFlowInstance } from '@xyflow/react';
import type { Definitions } from '@/journey/compile/node-definition';
import type { FlowEdge, FlowNode } from '../canvas/flow-types';
import type { NodeWords } from '../canvas/use-node-words';
import type { Clipboard } from './clipboard';
import type { DocumentStore } from './document-store';
import type { Saving } from './saving';
import type { Point, ViewStore } from './view-store';

/** Everything a command may touch. One per open journey. */
export interface Editor {
  journeyId: string;
  definitions: Definitions;
  document: DocumentStore;
  view: ViewStore;
  saving: Saving;
  clipboard: Clipboard;
  words: NodeWords;
  /** Null until the canvas stands. */
  flow: ReactFlowInstance<FlowNode, FlowEdge> | null;
  /** Last place of the pointer over the canvas, on the screen; null when it is elsewhere. */
  pointer: Point | null;
  /** Says `said.<key>` to screen readers. */
  say(key: string, values?: Record<string, string | number>): void;
  /** Shows `said.<key>` to everyone, for a moment. */
  tell(key: string, values?: Record<string, string | number>): void;
}
