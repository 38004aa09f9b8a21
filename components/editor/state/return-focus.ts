import type { Editor } from './editor';
import { focusNode } from './select';

/** After a dialog or menu has gone and left the keyboard nowhere, gives it to the selected step. */
export function returnFocus({ view }: Editor): void {
  requestAnimationFrame(() => {
    const [id] = view.getState().selection;
    const isNowhere = document.activeElement?.querySelector('[data-journey-canvas]');
    if (id && isNowhere) focusNode(view, id);
  });
}
