'use client';

import '@xyflow/react/dist/base.css';
import './canvas.css';
import { ConnectionLineType, ReactFlow, SelectionMode, useKeyPress, ViewportPortal } from '@xyflow/react';
import { useCallback, useRef } from 'react';
import { cn } from '@/components/ui/cn';
import { GRID } from '@/journey/layout/card-size';
import { FindBar } from '../find/find-bar';
import { isEdgeId } from '../state/edge-id';
import { useDocument, useEditor, useView } from '../state/editor-context';
import { revealInspector } from '../state/select';
import { CanvasBackdrop } from './canvas-backdrop';
import { CanvasHints } from './canvas-hints';
import { CanvasMap } from './canvas-map';
import { CanvasMenu } from './canvas-menu';
import { ConnectionHint } from './connection-hint';
import { DragHint } from './drag-hint';
import { edgeTypes, type FlowEdge, type FlowNode, nodeTypes } from './flow-types';
import { GuideLines } from './guide-lines';
import { openingViewport } from './opening-viewport';
import { PeriodBar } from './period-bar';
import { useAriaLabels } from './use-aria-labels';
import { useCanvasFocus } from './use-canvas-focus';
import { useCoarsePointer } from './use-coarse-pointer';
import { useConnecting } from './use-connecting';
import { useDragging } from './use-dragging';
import { useFlowElements } from './use-flow-elements';
import { useHeldKeys } from './use-held-keys';
import { useMarquee } from './use-marquee';
import { usePaletteDrop } from './use-palette-drop';
import { usePointerKind } from './use-pointer-kind';
import { ZoomBar } from './zoom-bar';

/** Above this many steps, those out of sight are not drawn: below, the bookkeeping costs more than it saves. */
const CULL_ABOVE = 120;
const MIDDLE_BUTTON = [1];
/** Each of them adds a click to the selection. */
const ADDING_KEYS = ['Shift', 'Meta', 'Control'];
const ZOOM_KEYS = ['Meta', 'Control'];

/** The graph, to be changed. */
export function JourneyCanvas() {
  const editor = useEditor();
  const { view, document, definitions } = editor;
  const root = useRef<HTMLDivElement>(null);
  const held = useHeldKeys();
  const { begin, follow, isDrawing, ...marquee } = useMarquee();
  const { nodes, edges, onNodesChange, positionOf, redraw } = useFlowElements(held, isDrawing);
  const connecting = useConnecting();
  const dragging = useDragging({ positionOf, redraw });
  const drop = usePaletteDrop();
  const isTouch = useCoarsePointer();
  const [pointer] = usePointerKind();
  // With Space the hand pans, whatever lies under it.
  const isPanning = useKeyPress('Space');
  const isConnecting = useView((seen) => seen.connecting !== null);
  const editable = useDocument((state) => state.editable);
  const labels = useAriaLabels();
  const focus = useCanvasFocus();

  const openPickerAt = useCallback(
    (event: { clientX: number; clientY: number; target: EventTarget }) => {
      const isEmpty = (event.target as Element).classList.contains('react-flow__pane');
      if (!isEmpty || !editor.flow || !document.getState().editable) return;
      const anchor = { x: event.clientX, y: event.clientY };
      view.setState({
        picker: { place: { kind: 'at', position: editor.flow.screenToFlowPosition(anchor) }, anchor },
      });
    },
    [editor, view, document],
  );

  return (
    <CanvasMenu>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only watches what its children, which are operable, are doing. */}
      <div
        className="safar-canvas relative size-full"
        data-journey-canvas
        ref={root}
        onDoubleClick={openPickerAt}
        onFocusCapture={focus.onFocusCapture}
        onPointerLeave={() => {
          editor.pointer = null;
        }}
        onPointerDownCapture={begin}
        onPointerMove={(event) => {
          editor.pointer = { x: event.clientX, y: event.clientY };
          follow(event);
        }}
      >
        <ReactFlow<FlowNode, FlowEdge>
          ariaLabelConfig={labels}
          className={cn(isConnecting && 'safar-connecting')}
          connectionLineType={ConnectionLineType.SmoothStep}
          connectionRadius={48}
          deleteKeyCode={null}
          disableKeyboardA11y
          edges={edges}
          edgesFocusable={false}
          edgesReconnectable={editable}
          edgeTypes={edgeTypes}
          maxZoom={2}
          minZoom={0.1}
          multiSelectionKeyCode={ADDING_KEYS}
          nodeDragThreshold={4}
          nodes={nodes}
          nodesConnectable={editable}
          nodesDraggable={editable && !isPanning}
          nodeTypes={nodeTypes}
          onEdgeClick={(_, { id }) => isEdgeId(id) && view.setState({ selection: [], selectedEdge: id })}
          onInit={(flow) => {
            editor.flow = flow;
            const box = root.current?.getBoundingClientRect();
            if (box) void flow.setViewport(openingViewport(document.getState().document, definitions, box));
          }}
          onlyRenderVisibleElements={nodes.length > CULL_ABOVE}
          onNodeClick={(event) => {
            if (event.shiftKey || event.metaKey || event.ctrlKey) return;
            // A click on a way out begins a connection.
            if ((event.target as Element).closest('.react-flow__handle')) return;
            revealInspector(view);
            focus.keepInSight();
          }}
          onNodesChange={onNodesChange}
          onPaneClick={() => view.setState({ selection: [], selectedEdge: null })}
          paneClickDistance={3}
          panOnDrag={isTouch ? true : MIDDLE_BUTTON}
          panOnScroll={pointer === 'trackpad'}
          proOptions={{ hideAttribution: true }}
          reconnectRadius={14}
          selectionKeyCode={null}
          selectionMode={SelectionMode.Partial}
          selectionOnDrag={!isTouch}
          selectNodesOnDrag={false}
          snapGrid={[GRID, GRID]}
          snapToGrid
          zoomActivationKeyCode={ZOOM_KEYS}
          zoomOnDoubleClick={false}
          {...marquee}
          {...connecting}
          {...dragging}
          {...drop}
        >
          <CanvasBackdrop />
          <CanvasMap />
          <ZoomBar editable />
          <PeriodBar />
          <GuideLines />
          <ViewportPortal>
            <ConnectionHint />
            <DragHint />
          </ViewportPortal>
        </ReactFlow>
        <CanvasHints />
        <FindBar />
      </div>
    </CanvasMenu>
  );
}
