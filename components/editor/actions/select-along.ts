import { reachableFrom } from '@/journey/graph/reachable-from';
import { selectNodes } from '../state/select';
import { upstreamOf } from '../state/upstream-of';
import type { EditorAction } from './action';
import { hasSelection } from './has-selection';

const base = { section: 'select', scope: 'canvas', surfaces: ['commands'], readOnly: true } as const;

export const selectUpstream: EditorAction = {
  ...base,
  surfaces: [...base.surfaces],
  id: 'selectUpstream',
  keys: ['shift+ArrowUp'],
  isEnabled: hasSelection,
  run: ({ document, view }) =>
    selectNodes(view, [...upstreamOf(document.getState().document, view.getState().selection)]),
};

export const selectDownstream: EditorAction = {
  ...base,
  surfaces: [...base.surfaces],
  id: 'selectDownstream',
  keys: ['shift+ArrowDown'],
  isEnabled: hasSelection,
  run: ({ document, view }) =>
    selectNodes(view, [...reachableFrom(document.getState().document, view.getState().selection)]),
};
