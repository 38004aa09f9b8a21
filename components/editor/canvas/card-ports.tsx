'use client';

import { useUpdateNodeInternals } from '@xyflow/react';
import { useEffect, useMemo } from 'react';
import { portsOf } from '@/journey/graph/ports-of';
import type { JourneyNode, NodeId } from '@/journey/graph/types';
import { definitions } from '@/nodes/registry/definitions';
import { CardPort } from './card-port';
import { placePorts } from './place-ports';

/** The ways out, on the lower edge: a handle, its name, and a + while it leads nowhere. */
export function CardPorts(props: { id: NodeId; node: JourneyNode; showNames: boolean }) {
  const { id, node, showNames } = props;
  const ports = useMemo(() => placePorts(portsOf(node, definitions) ?? [], node.next), [node]);
  const places = ports.map((port) => `${port.id}@${port.x}`).join();
  const updateNodeInternals = useUpdateNodeInternals();

  // biome-ignore lint/correctness/useExhaustiveDependencies: handles moved, so React Flow has to measure them again.
  useEffect(() => updateNodeInternals(id), [id, places, updateNodeInternals]);

  const mains = ports.filter(({ aside }) => !aside);
  const first = mains[0];
  const last = mains.at(-1);

  return (
    <>
      {first && last && mains.length > 1 && (
        <span
          aria-hidden
          className="absolute bottom-0 h-px bg-border-strong"
          style={{ left: first.x, width: last.x - first.x }}
        />
      )}
      {ports.map((port) => (
        <CardPort
          isNamed={mains.length > 1 || port.aside}
          key={port.id}
          kind={node.kind}
          nodeId={id}
          port={port}
          showName={showNames}
        />
      ))}
    </>
  );
}
