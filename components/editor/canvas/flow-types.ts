import type { Edge, EdgeTypes, Node, NodeTypes } from '@xyflow/react';
import { JourneyEdge } from './journey-edge';
import { NodeCard } from './node-card';

export type FlowNode = Node<Record<string, never>, 'step'>;
/** `isShared`: other edges arrive at the same step. */
export type FlowEdge = Edge<{ isShared: boolean }, 'way'>;

/** At module scope: a new object on each render would mount every card anew. */
export const nodeTypes: NodeTypes = { step: NodeCard };
export const edgeTypes: EdgeTypes = { way: JourneyEdge };
