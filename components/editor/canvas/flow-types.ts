import type { Edge, EdgeTypes, Node, NodeTypes } from '@xyflow/react';
import { JourneyEdge } from './journey-edge';
import { NodeCard } from './node-card';

export type FlowNode = Node<Record<string, never>, 'step'>;
export type FlowEdge = Edge<Record<string, never>, 'way'>;

/** At module scope: a new object on each render would mount every card anew. */
export const nodeTypes: NodeTypes = { step: NodeCard };
export const edgeTypes: EdgeTypes = { way: JourneyEdge };
