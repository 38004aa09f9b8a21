'use client';

import { Handle, Position } from '@xyflow/react';
import { cn } from '@/components/ui/cn';
import type { NodeId } from '@/journey/graph/types';
import { useCanvasModel } from '../state/canvas-model';
import { AddAfterButton } from './add-after-button';
import type { PlacedPort } from './place-ports';
import { useNodeWords } from './use-node-words';

interface CardPortProps {
  nodeId: NodeId;
  kind: string;
  port: PlacedPort;
  /** The only way out of a step needs no name. */
  isNamed: boolean;
  showName: boolean;
}

/** One way out. Optional ones that nobody wired appear when the card is looked at. */
export function CardPort({ nodeId, kind, port, isNamed, showName }: CardPortProps) {
  const words = useNodeWords();
  const editable = useCanvasModel((model) => model.editable);
  if (port.aside && !editable) return null;
  const name = words.text(kind, port.label);
  const isOpen = editable && !port.wired;

  return (
    <div className={cn(port.aside && 'safar-port-aside')} data-port-of={nodeId}>
      <Handle
        aria-hidden
        className={cn('safar-handle safar-handle-out', !editable && 'safar-handle-still')}
        data-port={port.id}
        id={port.id}
        isConnectable={editable}
        isConnectableEnd={false}
        position={Position.Bottom}
        style={{ left: port.x }}
        type="source"
      />
      <div
        className="pointer-events-none absolute top-full flex -translate-x-1/2 flex-col items-center pt-2"
        style={{ left: port.x, width: port.room }}
      >
        {!showName ? null : isOpen ? (
          <AddAfterButton
            className={cn(isNamed && 'safar-plus-named', port.aside && 'safar-plus-aside')}
            label={isNamed ? name : undefined}
            name={name}
            nodeId={nodeId}
            port={port.id}
          />
        ) : (
          isNamed && (
            <span
              className="safar-port-name line-clamp-2 max-w-full rounded-[10px] border bg-surface px-2 py-0.5 text-center text-[11px] text-foreground leading-4 [overflow-wrap:anywhere]"
              dir="auto"
              title={name}
            >
              {name}
            </span>
          )
        )}
      </div>
    </div>
  );
}
