'use client';

import { portsOf } from '@/journey/graph/ports-of';
import type { NodeId, PortId } from '@/journey/graph/types';
import { definitions } from '@/nodes/registry/definitions';
import { useCanvasModel } from '../state/canvas-model';
import { AddAfterButton } from './add-after-button';
import { useNodeWords } from './use-node-words';

/** The + in the middle of an edge, named after the port the edge leaves by. */
export function EdgePlus({ nodeId, port }: { nodeId: NodeId; port: PortId }) {
  const words = useNodeWords();
  const node = useCanvasModel((model) => model.document.nodes[nodeId]);
  if (!node) return null;
  const label = portsOf(node, definitions)?.find(({ id }) => id === port)?.label;
  return <AddAfterButton name={label ? words.text(node.kind, label) : port} nodeId={nodeId} port={port} />;
}
