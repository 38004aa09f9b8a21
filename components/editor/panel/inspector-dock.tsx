'use client';

import { PanelRightOpen } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Sheet, SheetContent, SheetTitle } from '@/components/ui/sheet';
import { useEditor, useView } from '../state/editor-context';
import { focusNode } from '../state/select';
import { useIsPhone } from '../state/use-is-phone';
import { Inspector } from './inspector';
import { PanelSizer } from './panel-sizer';
import { usePanelWidth } from './use-panel-width';

/** The inspector beside the canvas, as wide as one likes; on a phone a sheet from below. */
export function InspectorDock() {
  const t = useTranslations('editor.panel');
  const editor = useEditor();
  const { view } = editor;
  const isOpen = useView(({ inspectorOpen }) => inspectorOpen);
  const asSheet = useIsPhone();
  const [width, setWidth] = usePanelWidth();

  const leave = () => {
    const [id] = view.getState().selection;
    if (id) focusNode(view, id);
    // With no step to go to, the keys are the canvas's as soon as no field has them.
    else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  };
  if (asSheet)
    return (
      <Sheet onOpenChange={(open) => view.setState({ inspectorOpen: open })} open={isOpen}>
        <SheetContent
          aria-describedby={undefined}
          onOpenAutoFocus={(event) => {
            // The title is the first field; focusing it would bring up the phone's keyboard unasked.
            event.preventDefault();
          }}
          className="h-[85dvh] gap-0 p-0 [&>button]:hidden"
          side="bottom"
        >
          <SheetTitle className="sr-only">{t('name')}</SheetTitle>
          <Inspector />
        </SheetContent>
      </Sheet>
    );
  if (!isOpen)
    return (
      <div className="border-border border-s bg-surface p-2">
        <Button
          aria-label={t('open')}
          onClick={() => view.setState({ inspectorOpen: true })}
          size="icon-sm"
          title={t('open')}
          variant="ghost"
        >
          <PanelRightOpen className="rtl:-scale-x-100" />
        </Button>
      </div>
    );
  return (
    <>
      <PanelSizer onChange={setWidth} width={width} />
      <aside
        aria-label={t('name')}
        className="shrink-0 overflow-hidden border-border border-s bg-surface"
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.defaultPrevented) return;
          event.stopPropagation();
          leave();
        }}
        style={{ width }}
      >
        <Inspector />
      </aside>
    </>
  );
}
