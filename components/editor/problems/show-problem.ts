import type { Problem } from '@/journey/validate/types';
import type { Editor } from '../state/editor';
import { focusNode, openInspector, selectNodes } from '../state/select';

/** Goes to where a problem is: its step and field, or the journey's settings. */
export function showProblem({ view }: Editor, { nodeId, field }: Problem): void {
  if (nodeId && !field) {
    focusNode(view, nodeId);
    return;
  }
  if (nodeId) view.setState({ selection: [nodeId], selectedEdge: null });
  else selectNodes(view, []);
  openInspector(view, field ?? 'name');
}
