import type { Edge, EdgeTypes, Node, NodeTypes } from '@xyflow/react';
import { JourneyEdge } from './journey-edge';
import { NodeCard } from './node-card';
import { NoteCard } from './note-card';

export type FlowNode = Node<Record<string, never>, 'step' | 'note'>;
/** `isShared`: other edges arrive at the same step. */
export type FlowEdge = Edge<{ isShared: boolean }, 'way'>;

/** At module scope: a new object on each render would mount every card anew. */
export const nodeTypes: NodeTypes = { step: NodeCard, note: NoteCard };
export const edgeTypes: EdgeTypes = { way: JourneyEdge };
