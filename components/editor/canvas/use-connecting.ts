'use client';

import type {
  Connection,
  FinalConnectionState,
  HandleType,
  IsValidConnection,
  OnConnectStartParams,
} from '@xyflow/react';
import { useCallback, useRef } from 'react';
import { canConnect } from '@/journey/graph/can-connect';
import { connect } from '@/journey/graph/connect';
import { disconnect } from '@/journey/graph/disconnect';
import { legalTargets } from '@/journey/graph/legal-targets';
import { isEdgeId, splitEdgeId } from '../state/edge-id';
import { useEditor } from '../state/editor-context';
import type { FlowEdge } from './flow-types';
import { nodeUnder } from './node-under';
import { screenPointOf } from './screen-point-of';

/** Drawing a connection from a port: to a handle, onto a card, or onto empty canvas, where the picker opens. */
export function useConnecting() {
  const editor = useEditor();
  const { document, view, definitions } = editor;
  const reconnecting = useRef<{ edge: FlowEdge; done: boolean } | null>(null);

  const link = useCallback(
    (source: string, port: string, target: string) => {
      const answer = canConnect(document.getState().document, definitions, source, port, target);
      if (!answer.ok) return false;
      document.edit({ key: 'connect' }, (draft) => {
        const old = reconnecting.current?.edge.id;
        if (isEdgeId(old)) {
          const from = splitEdgeId(old);
          disconnect(draft, from.source, from.port);
        }
        connect(draft, source, port, target);
      });
      editor.say('connected');
      return true;
    },
    [document, definitions, editor],
  );

  const onConnectStart = useCallback(
    (_: unknown, { nodeId, handleId }: OnConnectStartParams) => {
      if (!nodeId || !handleId) return;
      const legal = legalTargets(document.getState().document, definitions, nodeId, handleId);
      view.setState({ connecting: { source: nodeId, port: handleId, legal } });
    },
    [document, definitions, view],
  );

  const onConnect = useCallback(
    ({ source, sourceHandle, target }: Connection) => {
      if (sourceHandle) link(source, sourceHandle, target);
    },
    [link],
  );

  const onConnectEnd = useCallback(
    (event: MouseEvent | TouchEvent, state: FinalConnectionState) => {
      view.setState({ connecting: null });
      const source = state.fromNode?.id;
      const port = state.fromHandle?.id;
      if (state.isValid || !source || !port || reconnecting.current) return;
      const point = screenPointOf(event);
      const card = nodeUnder(point);
      if (card) {
        link(source, port, card);
        return;
      }
      const position = editor.flow?.screenToFlowPosition(point);
      view.setState({ picker: { place: { kind: 'after', source, port, position }, anchor: point } });
    },
    [view, link, editor],
  );

  const isValidConnection = useCallback<IsValidConnection<FlowEdge>>(
    ({ source, sourceHandle, target }) =>
      canConnect(document.getState().document, definitions, source, sourceHandle ?? '', target).ok,
    [document, definitions],
  );

  const onReconnectStart = useCallback((_: unknown, edge: FlowEdge) => {
    reconnecting.current = { edge, done: false };
  }, []);

  const onReconnect = useCallback(
    (_: FlowEdge, { source, sourceHandle, target }: Connection) => {
      if (reconnecting.current && sourceHandle)
        reconnecting.current.done = link(source, sourceHandle, target);
    },
    [link],
  );

  const onReconnectEnd = useCallback(
    (event: MouseEvent | TouchEvent, edge: FlowEdge, fixedEnd: HandleType) => {
      const wasDone = reconnecting.current?.done ?? true;
      view.setState({ connecting: null });
      if (wasDone || !isEdgeId(edge.id)) {
        reconnecting.current = null;
        return;
      }
      const { source, port } = splitEdgeId(edge.id);
      const card = nodeUnder(screenPointOf(event));
      if (card && fixedEnd === 'source') link(source, port, card);
      reconnecting.current = null;
      if (card) return;
      document.edit({ key: 'disconnect' }, (draft) => disconnect(draft, source, port));
      editor.say('disconnected');
    },
    [document, view, editor, link],
  );

  return {
    onConnectStart,
    onConnect,
    onConnectEnd,
    onClickConnectStart: onConnectStart,
    isValidConnection,
    onReconnectStart,
    onReconnect,
    onReconnectEnd,
  };
}
