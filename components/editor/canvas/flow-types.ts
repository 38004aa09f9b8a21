import type { Edge, EdgeTypes, Node, NodeTypes } from '@xyflow/react';
import { GroupFrame } from './group-frame';
import { JourneyEdge } from './journey-edge';
import { NodeCard } from './node-card';
import { NoteCard } from './note-card';

export type FlowNode = Node<Record<string, never>, 'step' | 'note' | 'frame'>;
/** `isShared`: other edges arrive at the same step. `isFolded`: it comes out of a folded group. */
export type FlowEdge = Edge<{ isShared: boolean; isFolded: boolean }, 'way'>;

/** At module scope: a new object on each render would mount every card anew. */
export const nodeTypes: NodeTypes = { step: NodeCard, note: NoteCard, frame: GroupFrame };
export const edgeTypes: EdgeTypes = { way: JourneyEdge };
