import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EdgeId, GroupId, NodeId, PortId } from '@/journey/graph/types';
import type { Guide } from '@/journey/layout/align-guides';

/** Canvas coordinates. */
export interface Point {
  x: number;
  y: number;
}

/** Where the next node shall go. `at` is the point under the pointer: the card's upper edge is centred on it. */
export type Place =
  | { kind: 'at'; position: Point }
  | { kind: 'after'; source: NodeId; port: PortId; position?: Point }
  | { kind: 'replace'; nodeId: NodeId };

/** The node picker, opened at a point of the screen. */
export interface PickerRequest {
  place: Place;
  anchor: Point;
}

export type DialogName = 'connect' | 'shortcuts' | 'commands' | 'publish' | 'rename' | 'broadcast';

/** What follows the pointer while a connection is drawn: the nodes it may end at. */
export interface Connecting {
  source: NodeId;
  port: PortId;
  legal: ReadonlySet<NodeId>;
}

/** `copy`: the originals stay. `detach`: the path closes behind what is dragged. */
export type DragHow = 'move' | 'copy' | 'detach';

/** What a drag would do if it ended now. */
export interface Drag {
  how: DragHow;
  ids: NodeId[];
}

/** Everything that is seen but not saved. Never part of the document, its history or its diff. */
export interface ViewState {
  selection: NodeId[];
  selectedEdge: EdgeId | null;
  inspectorOpen: boolean;
  /** The simulator stands where the inspector would. */
  simulatorOpen: boolean;
  paletteOpen: boolean;
  problemsOpen: boolean;
  picker: PickerRequest | null;
  dialog: DialogName | null;
  connecting: Connecting | null;
  drag: Drag | null;
  /** The way out into which what is dragged would go. */
  dropEdge: EdgeId | null;
  /** Lines a dragged card has been pulled to. */
  guides: readonly Guide[];
  /** Field the inspector shall bring to view; `ask` grows so that the same field can be asked for twice. */
  fieldFocus: { field: string | null; ask: number };
  /** Node that shall get the keyboard; the canvas obeys and pans to it. */
  nodeFocus: { id: NodeId | null; ask: number };
  /** The journey is read as a list instead of drawn. */
  outlineOpen: boolean;
  /** Groups that are shown as one card. */
  folded: ReadonlySet<GroupId>;
  /** The search field over the canvas; `ask` grows when it shall take the keyboard. */
  find: { isOpen: boolean; ask: number };
  /** Steps that were found. */
  found: ReadonlySet<NodeId>;
  /** Last thing said to screen readers. */
  announcement: { text: string; ask: number };
  /** The document is on its way to a new layout: cards glide. */
  gliding: boolean;
}

export type ViewStore = StoreApi<ViewState>;

/** One object, so that a drag without guides renders nothing anew. */
export const NO_GUIDES: readonly Guide[] = [];

export const createViewStore = (): ViewStore =>
  createStore<ViewState>(() => ({
    selection: [],
    selectedEdge: null,
    inspectorOpen: false,
    simulatorOpen: false,
    paletteOpen: true,
    problemsOpen: false,
    picker: null,
    dialog: null,
    connecting: null,
    drag: null,
    dropEdge: null,
    guides: NO_GUIDES,
    folded: new Set(),
    outlineOpen: false,
    fieldFocus: { field: null, ask: 0 },
    nodeFocus: { id: null, ask: 0 },
    find: { isOpen: false, ask: 0 },
    found: new Set(),
    announcement: { text: '', ask: 0 },
    gliding: false,
  }));
