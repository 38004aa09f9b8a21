import type { NodeId } from '@/journey/graph/types';
import type { ViewStore } from './view-store';

/** Selects nodes, and only them. */
export function selectNodes(view: ViewStore, selection: NodeId[]): void {
  view.setState({ selection, selectedEdge: null });
}

/** Selects a node, brings it to view and gives it the keyboard. */
export function focusNode(view: ViewStore, id: NodeId): void {
  view.setState(({ nodeFocus }) => ({
    selection: [id],
    selectedEdge: null,
    nodeFocus: { id, ask: nodeFocus.ask + 1 },
  }));
}

/** Shows the inspector and leaves the keyboard where it is. */
export function revealInspector(view: ViewStore): void {
  view.setState({ inspectorOpen: true });
}

/** Opens the inspector and gives it the keyboard: at a field if one is named, else at the first. */
export function openInspector(view: ViewStore, field: string | null = null): void {
  view.setState(({ fieldFocus }) => ({
    inspectorOpen: true,
    simulatorOpen: false,
    fieldFocus: { field, ask: fieldFocus.ask + 1 },
  }));
}

/** Says a sentence to screen readers, even if it was said before. */
export function announce(view: ViewStore, text: string): void {
  view.setState(({ announcement }) => ({ announcement: { text, ask: announcement.ask + 1 } }));
}
