'use client';

import '@xyflow/react/dist/base.css';
import './canvas.css';
import { ReactFlow, ReactFlowProvider } from '@xyflow/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { createStore } from 'zustand/vanilla';
import type { EdgeId, JourneyDocument, NodeId } from '@/journey/graph/types';
import { definitions } from '@/nodes/registry/definitions';
import type { PanelVocabulary } from '@/nodes/registry/node-view';
import type { JourneyCounts } from '@/server/read/views/journey-views';
import { type CanvasModel, CanvasModelContext, type ChangeKind } from '../state/canvas-model';
import { emptyVocabulary } from '../state/empty-vocabulary';
import { CanvasBackdrop } from './canvas-backdrop';
import { CanvasMap } from './canvas-map';
import { flowEdges } from './flow-edges';
import { flowFrames } from './flow-frames';
import { flowNodes } from './flow-nodes';
import { flowNotes } from './flow-notes';
import { edgeTypes, type FlowEdge, type FlowNode, nodeTypes } from './flow-types';
import { openingViewport } from './opening-viewport';
import { orderOf } from './order-of';
import { PeriodBar } from './period-bar';
import { useAriaLabel } from './use-aria-label';
import { useAriaLabels } from './use-aria-labels';
import { useEdgeLabel } from './use-edge-label';
import { useNoteLabel } from './use-note-label';
import { ZoomBar } from './zoom-bar';

interface JourneyCanvasViewProps {
  document: JourneyDocument;
  /** Live numbers of a published version; without them the cards show none. */
  counts?: JourneyCounts | null;
  /** One person's way; the rest is dimmed, and the step where they are pulses. */
  path?: { visited: NodeId[]; current?: NodeId; edges: EdgeId[] };
  vocabulary?: PanelVocabulary;
  /** How its steps differ from another state of it. */
  changes?: ReadonlyMap<NodeId, ChangeKind>;
  /** The step that is talked about beside the canvas. */
  selected?: NodeId | null;
  onNodeClick?(id: NodeId): void;
}

const NONE: ReadonlySet<string> = new Set();

/** A preview may be small: its shape says enough. */
const SMALLEST_ZOOM = 0.3;

/** A journey to look at. Fills its parent, which decides the height. */
export function JourneyCanvasView(props: JourneyCanvasViewProps) {
  const {
    document,
    counts = null,
    path,
    vocabulary = emptyVocabulary,
    selected,
    changes,
    onNodeClick,
  } = props;
  const root = useRef<HTMLDivElement>(null);
  const labels = useAriaLabels();
  const label = useAriaLabel();
  const edgeLabel = useEdgeLabel();
  const noteLabel = useNoteLabel();
  const model = useMemo(
    (): CanvasModel => ({
      document,
      counts,
      vocabulary,
      problems: {},
      path: path
        ? { visited: new Set(path.visited), current: path.current ?? null, edges: new Set(path.edges) }
        : null,
      editable: false,
      ...(changes ? { changes } : {}),
    }),
    [document, counts, path, vocabulary, changes],
  );
  const [store] = useState(() => createStore<CanvasModel>(() => model));
  useEffect(() => store.setState(model, true), [store, model]);

  const nodes = useMemo(() => {
    const order = orderOf(document);
    const steps = flowNodes(
      document,
      [],
      (id) => id === selected,
      (id, node) => label(node, { problems: 0, position: (order.get(id) ?? 0) + 1, total: order.size }),
    );
    const frames = flowFrames(document, steps, [], { folded: NONE, isSelected: () => false });
    return [...frames, ...steps, ...flowNotes(document, [], () => false, noteLabel)];
  }, [document, label, noteLabel, selected]);
  const edges = useMemo(
    () => flowEdges(document, [], null, (edge) => edgeLabel(document, edge)),
    [document, edgeLabel],
  );

  return (
    <CanvasModelContext value={store}>
      <ReactFlowProvider>
        <ReactFlow<FlowNode, FlowEdge>
          ariaLabelConfig={labels}
          className="safar-still"
          disableKeyboardA11y
          edges={edges}
          edgesFocusable={false}
          edgeTypes={edgeTypes}
          elementsSelectable={false}
          maxZoom={1.5}
          minZoom={0.1}
          nodes={nodes}
          nodesConnectable={false}
          nodesDraggable={false}
          nodesFocusable={onNodeClick !== undefined}
          nodeTypes={nodeTypes}
          onInit={(flow) => {
            const box = root.current?.getBoundingClientRect();
            if (box) void flow.setViewport(openingViewport(document, definitions, box, SMALLEST_ZOOM));
          }}
          onKeyDown={(event) => {
            const { dataset, classList } = event.target as HTMLElement;
            const isStep = classList.contains('react-flow__node') && document.nodes[dataset.id ?? ''];
            if (event.key === 'Enter' && isStep && dataset.id) onNodeClick?.(dataset.id);
          }}
          onNodeClick={(_, node) => document.nodes[node.id] && onNodeClick?.(node.id)}
          ref={root}
          preventScrolling={false}
          proOptions={{ hideAttribution: true }}
          zoomOnDoubleClick={false}
          zoomOnScroll={false}
        >
          <CanvasBackdrop />
          <CanvasMap />
          <ZoomBar editable={false} />
          <PeriodBar />
        </ReactFlow>
      </ReactFlowProvider>
    </CanvasModelContext>
  );
}
