import { addNode } from '../../graph/add-node';
import { connect } from '../../graph/connect';
import { disconnect } from '../../graph/disconnect';
import { moveNodes } from '../../graph/move-nodes';
import { newNodeId } from '../../graph/new-node-id';
import { removeNodes } from '../../graph/remove-nodes';
import { MAX_NODES } from '../../graph/types';
import { makeRoom } from '../../layout/make-room';
import { placeAfter } from '../../layout/place-after';
import type { Fixer } from './fix';

/** Takes the step of a problem out of the journey. */
export const removeStep: Fixer = ({ nodeId }, { definitions }) =>
  nodeId === undefined
    ? null
    : { key: 'remove-step', apply: (draft) => removeNodes(draft, [nodeId], definitions) };

/** Opens the port of a problem. */
export const openPort: Fixer = ({ nodeId, port }) =>
  nodeId === undefined || port === undefined
    ? null
    : { key: 'open-port', apply: (draft) => disconnect(draft, nodeId, port) };

/** Leads the open port of a problem to an exit of its own. */
export const leadToExit: Fixer = ({ nodeId, port }, { document, definitions, taken }) => {
  const exit = Object.values(definitions).find(({ family }) => family === 'exit');
  if (!exit || nodeId === undefined || port === undefined) return null;
  if (Object.keys(document.nodes).length >= MAX_NODES) return null;
  return {
    key: 'lead-to-exit',
    apply(draft) {
      const id = newNodeId(draft, exit.kind, taken);
      const position = placeAfter(draft, definitions, nodeId, port, exit.kind);
      addNode(draft, { id, kind: exit.kind, config: exit.defaults(), position });
      connect(draft, nodeId, port, id);
      moveNodes(draft, makeRoom(draft, definitions, id));
    },
  };
};
